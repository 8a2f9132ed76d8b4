package org.tocsin.workbench.core.silence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A silence that holds every week: maintenance. It begins by the clock of a place; where that clock leaves an hour out,
 * what would begin within begins an hour later, and where it has an hour twice, the first is meant. Its length is time
 * that passes, whatever the clock does meanwhile, and may go past midnight.
 *
 * @param days the days on which it begins, at least one
 * @param start when it begins on these days
 * @param length how long it lasts, more than nothing and at most {@link #LONGEST}
 * @param zone whose clock is meant
 * @param skipped a span in which it does not hold, because somebody ended it early
 */
public record Weekly(Set<DayOfWeek> days, LocalTime start, Duration length, ZoneId zone, SilenceWindow skipped)
        implements SilenceSchedule {

    /** The longest that one window may be. */
    public static final Duration LONGEST = Duration.ofDays(7);

    public Weekly {
        days = Set.copyOf(days);
        if (days.isEmpty() || length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("No window: " + days + " for " + length);
        }
    }

    public Weekly(Set<DayOfWeek> days, LocalTime start, Duration length, ZoneId zone) {
        this(days, start, length, zone, SilenceWindow.NONE);
    }

    @Override
    public Optional<SilenceWindow> next(Instant time) {
        SilenceWindow window = window(time);
        boolean whole =
                !skipped.from().isBefore(window.until()) || !skipped.until().isAfter(window.from());
        if (whole) {
            return Optional.of(window);
        }
        if (time.isBefore(skipped.from()) && window.from().isBefore(skipped.from())) {
            return Optional.of(new SilenceWindow(window.from(), skipped.from()));
        }
        if (!skipped.until().isBefore(window.until())) {
            return next(skipped.until());
        }
        return Optional.of(new SilenceWindow(skipped.until(), window.until()));
    }

    /** The first window that ends after a time; they end in the order in which they begin. */
    private SilenceWindow window(Instant time) {
        LocalDate day = time.minus(length).atZone(zone).toLocalDate().minusDays(1);
        while (true) {
            Instant from = day.atTime(start).atZone(zone).toInstant();
            Instant until = from.plus(length);
            if (days.contains(day.getDayOfWeek()) && until.isAfter(time)) {
                return new SilenceWindow(from, until);
            }
            day = day.plusDays(1);
        }
    }

    @Override
    public SilenceSchedule endedAt(Instant time) {
        return next(time)
                .filter(window -> window.holds(time))
                .map(window -> new Weekly(days, start, length, zone, new SilenceWindow(time, window.until())))
                .orElse(this);
    }

    @Override
    public Optional<SilenceSchedule> extended(Duration longer, Instant time) {
        return Optional.empty();
    }
}
