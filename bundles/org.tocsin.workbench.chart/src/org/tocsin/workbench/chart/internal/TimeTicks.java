package org.tocsin.workbench.chart.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.workbench.chart.TimeSpan;

/** Round moments within a span of time, far enough from one another for their labels. */
final class TimeTicks {

    /** A moment and how it is written. */
    record Tick(long time, String label) {}

    private static final long[] STEPS = {
        100,
        200,
        500,
        1_000,
        2_000,
        5_000,
        10_000,
        15_000,
        30_000,
        60_000,
        120_000,
        300_000,
        600_000,
        900_000,
        1_800_000,
        3_600_000,
        7_200_000,
        10_800_000,
        21_600_000,
        43_200_000,
        86_400_000,
        172_800_000
    };
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.S", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private TimeTicks() {}

    /**
     * The ticks of a span.
     *
     * @param most how many there may be, at least 1
     */
    static List<Tick> of(TimeSpan span, int most, ZoneId zone) {
        long step = step(span.length(), Math.max(1, most));
        long offset =
                zone.getRules().getOffset(Instant.ofEpochMilli(span.from())).getTotalSeconds() * 1_000L;
        List<Tick> ticks = new ArrayList<>();
        long first = Math.ceilDiv(span.from() + offset, step) * step - offset;
        for (long time = first; time <= span.to(); time += step) {
            ticks.add(new Tick(time, label(Instant.ofEpochMilli(time).atZone(zone), step)));
        }
        return ticks;
    }

    private static long step(long length, int most) {
        for (long step : STEPS) {
            if (length / step < most) {
                return step;
            }
        }
        return Math.ceilDiv(length, most * 86_400_000L) * 86_400_000L;
    }

    private static String label(ZonedDateTime time, long step) {
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        if (midnight && step >= 60_000) {
            return DAYS.format(time);
        }
        return (step < 1_000 ? MILLIS : step < 60_000 ? SECONDS : MINUTES).format(time);
    }
}
