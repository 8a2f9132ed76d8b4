package org.tocsin.recording.internal;

import java.time.Duration;

/** Time, cut into pieces of ten minutes that are numbered from 1970-01-01T00:00Z on. */
final class Stretch {

    static final long MILLIS = Duration.ofMinutes(10).toMillis();

    private Stretch() {}

    /** The number of the stretch that this time, in milliseconds, is in. */
    static long of(long epochMillis) {
        return Math.floorDiv(epochMillis, MILLIS);
    }

    /** The first millisecond after this stretch. */
    static long end(long stretch) {
        return (stretch + 1) * MILLIS;
    }
}
