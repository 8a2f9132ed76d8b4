package org.tocsin.source.host.internal;

import java.time.Duration;

/**
 * When to measure: at the full seconds, or at the multiples of whatever the interval is, so that delays do not add up.
 * What was missed, as by a machine that slept, is left out. Used by one thread.
 */
final class Schedule {

    /** Rates need two readings with some time between them. */
    private static final long FIRST_READING_MILLIS = 250;

    /** Nobody should wait for the first measurement. */
    private static final long LONGEST_FIRST_MILLIS = 1_000;

    private final long interval;
    private long next;

    Schedule(Duration interval, long now) {
        this.interval = interval.toMillis();
        this.next = multipleAfter(now + FIRST_READING_MILLIS, Math.min(this.interval, LONGEST_FIRST_MILLIS));
    }

    long next() {
        return next;
    }

    /** The time that is due; the next one is later than now. */
    long take(long now) {
        long due = next;
        next = multipleAfter(Math.max(now, due), interval);
        return due;
    }

    private static long multipleAfter(long time, long step) {
        return (Math.floorDiv(time, step) + 1) * step;
    }
}
