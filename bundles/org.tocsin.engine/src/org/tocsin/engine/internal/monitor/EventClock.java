package org.tocsin.engine.internal.monitor;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The time that decides when a source has been silent for too long: that of the clock when live, that of the newest
 * event in a replay. Thread-safe.
 */
final class EventClock {

    private final Clock clock;
    private final boolean byEvents;
    private final AtomicLong newest = new AtomicLong(Long.MIN_VALUE);
    private long nextLook = Long.MIN_VALUE;

    EventClock(Clock clock, boolean byEvents) {
        this.clock = clock;
        this.byEvents = byEvents;
    }

    /** When an event of this time came. */
    long cameAt(long eventMillis) {
        return byEvents ? eventMillis : clock.millis();
    }

    /** The time now, once in a quarter of the idle time in which an event has moved it on; otherwise less than any. */
    long timeToLook(long eventMillis, Duration idle) {
        if (!byEvents || idle.isZero()) {
            return Long.MIN_VALUE;
        }
        long now = newest.accumulateAndGet(eventMillis, Math::max);
        synchronized (this) {
            if (now < nextLook) {
                return Long.MIN_VALUE;
            }
            nextLook = now + idle.toMillis() / 4;
            return now;
        }
    }
}
