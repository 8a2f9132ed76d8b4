package org.tocsin.detector.seasonal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DayTimesTest {

    @Test
    void shouldCutTheDayByFiveMinutesOrByTheIntervalOfTheSource() {
        assertEquals(288, DayTimes.of(1_000).count());
        assertEquals(288, DayTimes.of(300_000).count());
        assertEquals(24, DayTimes.of(3_600_000).count());
        assertEquals(1, DayTimes.of(1e12).count());
    }

    @Test
    void shouldNumberDaysAndTimesBeforeAndAfter1970() {
        DayTimes times = DayTimes.of(3_600_000);
        assertEquals(0, times.day(0));
        assertEquals(-1, times.day(-1));
        assertEquals(23, times.at(-1));
        assertEquals(13, times.at(DayTimes.DAY * 20_000 + 13 * 3_600_000L + 59));
    }
}
