package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SilenceScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");

    @Test
    void shouldHoldOnceFromItsBeginningToBeforeItsEnd() {
        SilenceSchedule hour = Once.from(NOON, Duration.ofHours(1));
        assertFalse(hour.holds(NOON.minusMillis(1)));
        assertTrue(hour.holds(NOON));
        assertTrue(hour.holds(NOON.plusSeconds(3_599)));
        assertFalse(hour.holds(NOON.plusSeconds(3_600)));
        assertEquals(Optional.empty(), hour.next(NOON.plusSeconds(3_600)));
    }

    @Test
    void shouldEndNowAndBeExtended() {
        SilenceSchedule hour = Once.from(NOON, Duration.ofHours(1));
        Instant half = NOON.plusSeconds(1_800);
        assertFalse(hour.endedAt(half).holds(half));
        assertTrue(hour.endedAt(half).holds(half.minusMillis(1)));
        assertEquals(
                NOON.plusSeconds(7_200),
                hour.extended(Duration.ofHours(1), half)
                        .flatMap(longer -> longer.next(half))
                        .orElseThrow()
                        .until());
        Instant later = NOON.plusSeconds(20_000);
        assertTrue(hour.extended(Duration.ofHours(1), later).orElseThrow().holds(later));
        assertEquals(Optional.empty(), hour.endedAt(NOON.minusSeconds(60)).next(NOON));
    }

    @Test
    void shouldGoPastMidnight() {
        Weekly saturdays = weekly("22:00", Duration.ofHours(4), BERLIN, DayOfWeek.SATURDAY);
        assertFalse(saturdays.holds(at("2026-06-27T21:59", BERLIN)));
        assertTrue(saturdays.holds(at("2026-06-27T22:00", BERLIN)));
        assertTrue(saturdays.holds(at("2026-06-28T01:59", BERLIN)));
        assertFalse(saturdays.holds(at("2026-06-28T02:00", BERLIN)));
        assertFalse(saturdays.holds(at("2026-06-28T22:30", BERLIN)));
    }

    @Test
    void shouldKnowWhenItHoldsNext() {
        Weekly weekends = weekly("22:00", Duration.ofHours(4), BERLIN, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertEquals(
                new SilenceWindow(at("2026-07-04T22:00", BERLIN), at("2026-07-05T02:00", BERLIN)),
                weekends.next(at("2026-06-30T12:00", BERLIN)).orElseThrow());
        assertEquals(
                at("2026-07-06T02:00", BERLIN),
                weekends.next(at("2026-07-06T00:00", BERLIN)).orElseThrow().until());
    }

    @Test
    void shouldGoByTheClockOfItsZone() {
        Weekly tokyo = weekly("01:00", Duration.ofHours(1), ZoneId.of("Asia/Tokyo"), DayOfWeek.MONDAY);
        assertTrue(tokyo.holds(Instant.parse("2026-06-28T16:30:00Z")));
        assertFalse(tokyo.holds(Instant.parse("2026-06-29T01:30:00Z")));
    }

    @Test
    void shouldKeepItsLengthWhereTheClockIsSetForward() {
        Weekly night = weekly("00:30", Duration.ofHours(4), BERLIN, DayOfWeek.SUNDAY);
        SilenceWindow window = night.next(at("2026-03-29T00:30", BERLIN)).orElseThrow();
        assertEquals(Duration.ofHours(4), Duration.between(window.from(), window.until()));
        assertEquals(at("2026-03-29T05:30", BERLIN), window.until());
    }

    @Test
    void shouldBeginAnHourLaterWhereTheClockLeavesItsBeginningOut() {
        Weekly gap = weekly("02:30", Duration.ofHours(1), BERLIN, DayOfWeek.SUNDAY);
        assertEquals(
                new SilenceWindow(Instant.parse("2026-03-29T01:30:00Z"), Instant.parse("2026-03-29T02:30:00Z")),
                gap.next(at("2026-03-29T00:00", BERLIN)).orElseThrow());
    }

    @Test
    void shouldBeginOnceWhereTheClockHasAnHourTwice() {
        Weekly twice = weekly("02:30", Duration.ofMinutes(30), BERLIN, DayOfWeek.SUNDAY);
        assertTrue(twice.holds(Instant.parse("2026-10-25T00:45:00Z")));
        assertFalse(twice.holds(Instant.parse("2026-10-25T01:45:00Z")));
    }

    @Test
    void shouldEndTheWindowThatIsOpenAndComeAgain() {
        Weekly saturdays = weekly("22:00", Duration.ofHours(4), BERLIN, DayOfWeek.SATURDAY);
        Instant early = at("2026-06-27T23:00", BERLIN);
        SilenceSchedule ended = saturdays.endedAt(early);
        assertTrue(ended.holds(early.minusSeconds(1)));
        assertFalse(ended.holds(early));
        assertFalse(ended.holds(at("2026-06-28T01:00", BERLIN)));
        assertEquals(
                at("2026-07-04T22:00", BERLIN), ended.next(early).orElseThrow().from());
        assertEquals(early, ended.next(early.minusSeconds(60)).orElseThrow().until());
        assertEquals(ended, ended.endedAt(early));
        assertEquals(Optional.empty(), ended.extended(Duration.ofHours(1), early));
    }

    @Test
    void shouldHoldWithoutAGapWhereWindowsOverlap() {
        Weekly always = new Weekly(EnumSet.allOf(DayOfWeek.class), LocalTime.of(6, 0), Duration.ofHours(30), BERLIN);
        Instant now = at("2026-06-27T11:00", BERLIN);
        assertTrue(always.holds(now));
        SilenceSchedule ended = always.endedAt(now);
        assertFalse(ended.holds(now));
        assertTrue(ended.holds(at("2026-06-27T12:00", BERLIN)));
    }

    @Test
    void shouldRefuseWindowsThatHideNothingOrEverything() {
        assertThrows(IllegalArgumentException.class, () -> weekly("22:00", Duration.ZERO, BERLIN, DayOfWeek.MONDAY));
        assertThrows(
                IllegalArgumentException.class, () -> weekly("22:00", Duration.ofDays(8), BERLIN, DayOfWeek.MONDAY));
        assertThrows(IllegalArgumentException.class, () -> weekly("22:00", Duration.ofHours(1), BERLIN));
    }

    private static Weekly weekly(String start, Duration length, ZoneId zone, DayOfWeek... days) {
        return new Weekly(Set.of(days), LocalTime.parse(start), length, zone);
    }

    private static Instant at(String local, ZoneId zone) {
        return java.time.LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
