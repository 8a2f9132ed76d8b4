package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class ReorderBufferTest {

    private static final Schema SCHEMA = Schema.named("m");
    private static final KnownSource SOURCE = new KnownSource("s");

    private final ReorderBuffer buffer = new ReorderBuffer();
    private long number;

    private Arrival at(long time) {
        return new Arrival(Event.of("s", time, SCHEMA, 0), SOURCE, false, ++number, number, time);
    }

    @Test
    void holdsAnEventUntilOneHasComeThatIsLaterByTheTolerance() {
        assertTrue(buffer.add(at(1000)));
        assertNull(buffer.next(500));
        assertTrue(buffer.add(at(1400)));
        assertNull(buffer.next(500));
        assertTrue(buffer.add(at(1500)));
        assertEquals(1000, buffer.next(500).event().epochMillis());
        assertNull(buffer.next(500));
    }

    @Test
    void leavesOutWhatComesAfterALaterOneIsGone() {
        buffer.add(at(1000));
        buffer.add(at(2000));
        assertEquals(1000, buffer.next(500).event().epochMillis());
        assertFalse(buffer.add(at(999)));
        assertTrue(buffer.add(at(1500)));
    }

    @Test
    void withoutToleranceEverythingPassesAtOnce() {
        buffer.add(at(5));
        assertEquals(5, buffer.next(0).event().epochMillis());
    }

    @Test
    void aQuietSourceIsLetGoByTheClock() {
        buffer.add(at(1000));
        assertNull(buffer.nextCameBefore(1));
        assertEquals(1000, buffer.nextCameBefore(2).event().epochMillis());
    }

    @Test
    void whatNeedNotWaitPassesUnlessALaterOneIsGone() {
        assertTrue(buffer.pass(at(1000)));
        assertTrue(buffer.pass(at(1000)));
        assertFalse(buffer.pass(at(999)));
        assertTrue(buffer.isEmpty());
    }

    @Test
    void whatHasPassedCountsForThoseThatWait() {
        buffer.pass(at(1000));
        assertFalse(buffer.add(at(999)));
        assertTrue(buffer.add(at(1200)));
        assertNull(buffer.next(500));
        buffer.add(at(1700));
        assertEquals(1200, buffer.next(500).event().epochMillis());
        assertFalse(buffer.pass(at(1100)));
    }
}
