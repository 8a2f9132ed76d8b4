package org.tocsin.headless.internal;

import java.time.DateTimeException;
import java.time.Duration;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.setting.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations such as {@code 30s} or {@code 5m} from the command line. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // picocli says nothing of parameters
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
