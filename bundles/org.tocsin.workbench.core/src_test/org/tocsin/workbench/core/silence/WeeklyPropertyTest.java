package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class WeeklyPropertyTest {

    @Property
    void shouldHoldExactlyWithinAWindowThatBeganOnOneOfItsDays(
            @ForAll("zones") ZoneId zone,
            @ForAll @NotEmpty Set<DayOfWeek> days,
            @ForAll @IntRange(max = 1_439) int startMinute,
            @ForAll @IntRange(min = 1, max = 10_080) int minutes,
            @ForAll @LongRange(max = 31_536_000) long second) {
        LocalTime start = LocalTime.ofSecondOfDay(startMinute * 60L);
        Weekly weekly = new Weekly(days, start, Duration.ofMinutes(minutes), zone);
        Instant time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);
        LocalDate today = time.atZone(zone).toLocalDate();
        boolean within = false;
        for (LocalDate day = today.minusDays(9); !day.isAfter(today); day = day.plusDays(1)) {
            Instant from = day.atTime(start).atZone(zone).toInstant();
            within |= days.contains(day.getDayOfWeek())
                    && new SilenceWindow(from, from.plus(weekly.length())).holds(time);
        }
        assertEquals(within, weekly.holds(time));
        SilenceWindow next = weekly.next(time).orElseThrow();
        assertTrue(next.until().isAfter(time));
        assertTrue(weekly.holds(next.from()));
        assertEquals(within, !next.from().isAfter(time));
        assertFalse(weekly.endedAt(time).holds(time));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC")
                .map(ZoneId::of);
    }
}
