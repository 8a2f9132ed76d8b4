package org.tocsin.workbench.core.silence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.api.setting.Durations;

/** Times as people type them; what cannot be read is empty. */
final class SilenceTimes {

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("yyyy-MM-dd H:mm[:ss]", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private SilenceTimes() {}

    /** A time as {@link #time} reads it, to the second where that matters. */
    static String text(Instant time, ZoneId here) {
        LocalDateTime local = LocalDateTime.ofInstant(time, here);
        return (local.getSecond() == 0 ? MINUTES : SECONDS).format(local);
    }

    static Optional<Instant> time(String text, ZoneId here) {
        return read(() -> LocalDateTime.parse(text.strip().replace('T', ' '), READ)
                .atZone(here)
                .toInstant());
    }

    static Optional<LocalTime> ofDay(String text) {
        return read(() -> LocalTime.parse(text.strip(), OF_DAY));
    }

    static Optional<Duration> length(String text) {
        return read(() -> Durations.parse(text))
                .filter(length -> !length.isZero() && length.compareTo(Weekly.LONGEST) <= 0);
    }

    static Optional<ZoneId> zone(String text) {
        return read(() -> ZoneId.of(text.strip()));
    }

    private static <T> Optional<T> read(java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
