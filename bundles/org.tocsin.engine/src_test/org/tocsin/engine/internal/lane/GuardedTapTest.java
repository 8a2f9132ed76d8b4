package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.MetricTap;

class GuardedTapTest {

    private final List<String> troubles = new ArrayList<>();
    private final Picky tap = new Picky();
    private final GuardedTap guarded = new GuardedTap(tap, troubles::add);

    /** Fails at negative values. */
    private static final class Picky implements MetricTap {
        private int seen;

        @Override
        public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
            seen++;
            if (event.value(0) < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    private void see(int times, double value) {
        for (int i = 0; i < times; i++) {
            guarded.seen(Event.of("a", i, Schema.named("m"), value), List.of(), List.of());
        }
    }

    @Test
    void shouldCountFailuresAndGoOn() {
        see(1, 1);
        see(GuardedTap.PAUSE_AFTER - 1, -1);
        see(1, 1);
        see(GuardedTap.PAUSE_AFTER - 1, -1);
        assertEquals(2 * (GuardedTap.PAUSE_AFTER - 1), guarded.health().failures());
        assertFalse(guarded.health().paused());
        assertEquals(List.of(), troubles);
        assertEquals(
                "Picky threw IllegalArgumentException at a.", guarded.health().last());
    }

    @Test
    void shouldPauseOneThatFailsAgainAndAgainAndSaySoOnce() {
        see(100, -1);
        assertEquals(GuardedTap.PAUSE_AFTER, tap.seen);
        assertTrue(guarded.health().paused());
        assertEquals(1, troubles.size());
        assertTrue(troubles.getFirst().startsWith("Picky threw IllegalArgumentException"), troubles.getFirst());
        see(5, 1);
        assertEquals(GuardedTap.PAUSE_AFTER, tap.seen);
    }
}
