package org.tocsin.workbench.core.monitor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.setting.Durations;

/** Numbers and times as people read them. */
public final class Figures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

    private Figures() {}

    /** Four digits that matter: {@code 93.41}, {@code 0.7717}, {@code 12 340}. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "—";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return Long.toString((long) value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int digits = Math.max(4, exact.precision() - exact.scale());
        return exact.round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }

    /** Three digits that matter, for where there is little room. */
    public static String brief(double value) {
        return Double.isFinite(value) && value != Math.rint(value) && Math.abs(value) < 1_000
                ? BigDecimal.valueOf(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString()
                : number(value);
    }

    /** {@code ≤ 90}, {@code ≥ 5}, {@code 20 – 40}; a dash where nothing is known. */
    public static String range(ExpectedRange range) {
        boolean low = Double.isFinite(range.low());
        boolean high = Double.isFinite(range.high());
        if (low && high) {
            return number(range.low()) + " – " + number(range.high());
        }
        return low ? "≥ " + number(range.low()) : high ? "≤ " + number(range.high()) : "—";
    }

    /** The time of day, with the day where that is not today. */
    public static String time(Instant time, LocalDate today, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        return local.toLocalDate().equals(today) ? TIME.format(local) : DAY_AND_TIME.format(local);
    }

    /** The time of day, with the day where that is not today here. */
    public static String time(Instant time) {
        ZoneId zone = ZoneId.systemDefault();
        return time(time, LocalDate.now(zone), zone);
    }

    /** A length of time in its largest unit: {@code 850 ms}, {@code 12 s}, {@code 5 min}, {@code 3 days}. */
    public static String length(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 120_000) {
            return number(Math.round(millis / 100.0) / 10.0) + " s";
        }
        if (millis < 7_200_000) {
            return millis / 60_000 + " min";
        }
        return millis < 172_800_000 ? millis / 3_600_000 + " h" : millis / 86_400_000 + " days";
    }

    /** A length of time as rules have it, to the second from a second on: {@code 7m}, {@code 1h3m}, {@code 850ms}. */
    public static String span(Duration duration) {
        return duration.toMillis() < 1_000
                ? Durations.text(duration)
                : Durations.text(Duration.ofSeconds(Math.round(duration.toMillis() / 1_000.0)));
    }

    /** A count with its noun: {@code 1 source}, {@code 2 sources}. */
    public static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A count in few characters: {@code 950}, {@code 12k}, {@code 3.4M}. */
    public static String count(double value) {
        if (value < 10_000) {
            return value < 10 && value != Math.rint(value)
                    ? number(Math.round(value * 10) / 10.0)
                    : Long.toString(Math.round(value));
        }
        return value < 1e6
                ? number(Math.round(value / 100) / 10.0) + "k"
                : number(Math.round(value / 1e5) / 10.0) + "M";
    }
}
