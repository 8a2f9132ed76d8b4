package org.tocsin.source.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void shouldMeasureAtFullSecondsThoughEachTakesItsTime() {
        Schedule schedule = new Schedule(Duration.ofSeconds(1), 10_100);
        assertEquals(11_000, schedule.take(11_007));
        assertEquals(12_000, schedule.take(12_030));
        assertEquals(13_000, schedule.take(13_999));
        assertEquals(14_000, schedule.next());
    }

    @Test
    void shouldLeaveSomeTimeForRatesBeforeTheFirstOne() {
        assertEquals(12_000, new Schedule(Duration.ofSeconds(1), 10_900).next());
    }

    @Test
    void shouldLeaveOutWhatWasMissed() {
        Schedule schedule = new Schedule(Duration.ofSeconds(1), 10_100);
        assertEquals(11_000, schedule.take(3_600_500));
        assertEquals(3_601_000, schedule.next());
    }

    @Test
    void shouldNotLetAnybodyWaitForTheFirstOne() {
        Schedule schedule = new Schedule(Duration.ofMinutes(5), 10_100);
        assertTrue(schedule.next() <= 11_350);
        schedule.take(schedule.next());
        assertEquals(300_000, schedule.next());
    }
}
