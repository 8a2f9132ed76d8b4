package org.tocsin.headless.internal;

import java.time.DateTimeException;
import java.time.Duration;
import org.tocsin.api.setting.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations such as {@code 30s} or {@code 5m} from the command line. */
final class DurationConverter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        try {
            return Durations.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
