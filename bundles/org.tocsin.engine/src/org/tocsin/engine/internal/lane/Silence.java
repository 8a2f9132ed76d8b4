package org.tocsin.engine.internal.lane;

/**
 * How long a source has been silent, by the time of the monitor, and so what time it is for the source: that of its last
 * event, and what has passed since. A source whose clock is off, or whose past is read, is never late by that alone.
 */
final class Silence {

    private static final long FOR_EVER = Long.MAX_VALUE / 4;

    private long newest = Long.MIN_VALUE;
    private long seen;

    /** The source has sent something. */
    void broken(Arrival arrival) {
        long time = arrival.event().epochMillis();
        if (time >= newest) {
            newest = time;
            seen = arrival.seen();
        }
    }

    /** The time of the monitor when the last event came. */
    long seen() {
        return seen;
    }

    /** What event time it is for the source when the monitor has this time. Only after the first event. */
    long sourceTime(long now) {
        return newest + Math.max(0, now - seen);
    }

    /** Until when, in the time of the monitor, this deadline is not missed, with so much patience. */
    long due(long deadline, long patience) {
        return deadline >= FOR_EVER || newest == Long.MIN_VALUE
                ? Long.MAX_VALUE
                : Math.max(0, deadline - newest) + seen + patience;
    }
}
