package org.tocsin.detector.forest.internal;

import java.util.Arrays;

/** How often a source sends: the median of the newest intervals between two of its events, so that a gap says nothing. */
final class EventInterval {

    private static final int NEWEST = 128;
    private static final double UNKNOWN_MILLIS = 1000;

    private final double[] millis = new double[NEWEST];
    private int seen;
    private long last = Long.MIN_VALUE;

    /** An event of this time has come; one that is not later than the last one says nothing. */
    void take(long time) {
        if (last != Long.MIN_VALUE && time > last) {
            add(time - last);
        }
        last = time;
    }

    /** Begins with an interval that is known from before. */
    void restore(double interval) {
        add(interval);
    }

    private void add(double interval) {
        millis[seen % NEWEST] = interval;
        seen++;
    }

    /** In milliseconds; a second where nothing is known. */
    double median() {
        double[] known = Arrays.copyOf(millis, Math.min(seen, NEWEST));
        Arrays.sort(known);
        return known.length == 0 ? UNKNOWN_MILLIS : known[known.length / 2];
    }
}
