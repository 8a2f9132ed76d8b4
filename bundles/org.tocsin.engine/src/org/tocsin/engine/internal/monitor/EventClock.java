package org.tocsin.engine.internal.monitor;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The time of a monitor, by which sources are silent: that of the clock when live, that of the newest event in a replay.
 * Thread-safe.
 */
final class EventClock {

    private static final long STEP_MILLIS = 1_000;
    /** A step costs a command a lane: where events are far apart, this many of them share one. */
    private static final int STEP_EVENTS = 64;

    private final Clock clock;
    private final boolean byEvents;
    private final AtomicLong newest = new AtomicLong(Long.MIN_VALUE);
    private long nextLook = Long.MIN_VALUE;
    private long nextStep = Long.MIN_VALUE;
    private int eventsSinceStep;

    EventClock(Clock clock, boolean byEvents) {
        this.clock = clock;
        this.byEvents = byEvents;
    }

    /** The time of the monitor; in a replay, before the first event, less than any. */
    long now() {
        return byEvents ? newest.get() : clock.millis();
    }

    /** An event of this time has come: what time is it now? */
    long see(long eventMillis) {
        return byEvents ? newest.accumulateAndGet(eventMillis, Math::max) : clock.millis();
    }

    /** When an event of this time came, for finding the sources that are idle, if it was then when it was seen. */
    long cameAt(long eventMillis, long seen) {
        return byEvents ? eventMillis : seen;
    }

    /** In a replay, the time now, once in a quarter of the idle time; otherwise less than any. */
    synchronized long timeToLook(Duration idle) {
        long now = now();
        if (!byEvents || idle.isZero() || now < nextLook) {
            return Long.MIN_VALUE;
        }
        nextLook = now + idle.toMillis() / 4;
        return now;
    }

    /** In a replay, whether time has moved on by so much, and over so many events, that silent checks should be told. */
    synchronized boolean timeToStep() {
        eventsSinceStep++;
        if (!byEvents || eventsSinceStep < STEP_EVENTS || now() < nextStep) {
            return false;
        }
        eventsSinceStep = 0;
        nextStep = now() + STEP_MILLIS;
        return true;
    }
}
