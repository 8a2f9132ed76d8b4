package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class EventBufferTest {

    private static final Schema SCHEMA = Schema.named("m");
    private static final KnownSource SOURCE = new KnownSource("s");

    private final EventBuffer buffer = new EventBuffer(new SourceHorizon());
    private long number;

    private Arrival at(boolean ordered, long time) {
        return new Arrival(Event.of("s", time, SCHEMA, 0), SOURCE, ordered, ++number, number, time);
    }

    /** An event of a source that may send out of order comes; says whether it comes in time. */
    private boolean add(long time) {
        Arrival arrival = at(false, time);
        boolean taken = buffer.admits(arrival, 500);
        if (taken) {
            buffer.hold(arrival);
        }
        return taken;
    }

    /** One comes of a source that sends in order, and says whether it comes in time and need not wait. */
    private boolean pass(long time) {
        Arrival arrival = at(true, time);
        return buffer.admits(arrival, 500) && buffer.passes(arrival, 500);
    }

    private static long time(@Nullable Arrival arrival) {
        return Objects.requireNonNull(arrival).event().epochMillis();
    }

    @Test
    void holdsAnEventUntilOneHasComeThatIsLaterByTheTolerance() {
        assertTrue(add(1000));
        assertNull(buffer.next(500));
        assertTrue(add(1400));
        assertNull(buffer.next(500));
        assertTrue(add(1500));
        assertEquals(1000, time(buffer.next(500)));
        assertNull(buffer.next(500));
    }

    @Test
    void leavesOutWhatComesAfterALaterOneIsGone() {
        add(1000);
        add(2000);
        assertEquals(1000, time(buffer.next(500)));
        assertFalse(add(999));
        assertTrue(add(1500));
    }

    @Test
    void withoutToleranceEverythingPassesAtOnce() {
        add(5);
        assertEquals(5, time(buffer.next(0)));
    }

    @Test
    void aQuietSourceIsLetGoByTheClock() {
        add(1000);
        assertNull(buffer.nextCameBefore(1));
        assertEquals(1000, time(buffer.nextCameBefore(2)));
    }

    @Test
    void whatNeedNotWaitPassesUnlessALaterOneIsGone() {
        assertTrue(pass(1000));
        assertTrue(pass(1000));
        assertFalse(pass(999));
        assertTrue(buffer.isEmpty());
    }

    @Test
    void whatHasPassedCountsForThoseThatWait() {
        pass(1000);
        assertFalse(add(999));
        assertTrue(add(1200));
        assertNull(buffer.next(500));
        add(1700);
        assertEquals(1200, time(buffer.next(500)));
        assertFalse(pass(1100));
    }
}
