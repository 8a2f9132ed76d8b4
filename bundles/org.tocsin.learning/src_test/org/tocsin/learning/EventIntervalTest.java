package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EventIntervalTest {

    private final EventInterval interval = new EventInterval();

    @Test
    void shouldBeTheUsualTimeBetweenTwoEventsWhateverGapsThereAre() {
        assertEquals(1_000, interval.millis());
        assertFalse(interval.known());
        long time = 0;
        for (int i = 0; i < 40; i++) {
            time += i == 20 ? 86_400_000 : 300_000;
            interval.take(time);
        }
        assertTrue(interval.known());
        assertEquals(300_000, interval.millis());
    }

    @Test
    void shouldLearnNothingFromEventsOfTheSameTime() {
        for (int i = 0; i < 100; i++) {
            interval.take(5);
        }
        assertFalse(interval.known());
    }

    @Test
    void shouldBeginWithWhatIsKnownFromBefore() {
        interval.restore(60_000);
        assertEquals(60_000, interval.millis());
        interval.take(0);
        interval.take(1_000);
        interval.take(2_000);
        assertEquals(1_000, interval.millis());
    }

    @Test
    void shouldFollowASourceThatSendsMoreSeldom() {
        long time = 0;
        for (int i = 0; i < 100; i++) {
            interval.take(time += 1_000);
        }
        for (int i = 0; i < 600; i++) {
            interval.take(time += 60_000);
        }
        assertEquals(60_000, interval.millis());
    }

    @Test
    void shouldTellAGapFromManyUsualIntervals() {
        assertFalse(interval.gapBefore(1_000_000, 10), "Nothing is known yet.");
        for (int i = 0; i < 100; i++) {
            interval.take(1_000 * i);
        }
        assertFalse(interval.gapBefore(99_000 + 10_000, 10));
        assertTrue(interval.gapBefore(99_000 + 10_001, 10));
        assertFalse(interval.gapBefore(0, 10), "Time that goes back is no gap.");
    }
}
