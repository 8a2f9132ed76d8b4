package org.tocsin.recording.internal;

/**
 * What the blocks of one stretch come to.
 *
 * @param events how many
 * @param bytes of the blocks
 * @param first the time of the earliest event, in milliseconds since 1970-01-01T00:00Z
 * @param last the time of the latest
 */
record StretchSize(long events, long bytes, long first, long last) {

    static final StretchSize NONE = new StretchSize(0, 0, Long.MAX_VALUE, Long.MIN_VALUE);

    StretchSize plus(StretchSize other) {
        return new StretchSize(
                events + other.events, bytes + other.bytes, Math.min(first, other.first), Math.max(last, other.last));
    }

    /** With an event that is in no block yet. */
    StretchSize plus(long time) {
        return plus(new StretchSize(1, 0, time, time));
    }

    /** As it is kept. */
    long[] numbers() {
        return new long[] {events, bytes, first, last};
    }

    static StretchSize of(long[] numbers) {
        return new StretchSize(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
