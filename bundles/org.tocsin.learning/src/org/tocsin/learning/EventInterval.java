package org.tocsin.learning;

import java.util.Arrays;
import org.tocsin.api.detector.InvalidModelException;

/**
 * How often a source sends: the median of the newest intervals between two of its events, so that a gap says nothing. One
 * thread at a time.
 */
public final class EventInterval {

    private static final int NEWEST = 32;
    private static final int STEADY = 256;
    private static final double UNKNOWN_MILLIS = 1000;

    private final float[] millis = new float[NEWEST];
    private int seen;
    private int untilAgain;
    private double median = UNKNOWN_MILLIS;
    private long last = Long.MIN_VALUE;

    /** An event of this time has come; one that is not later than the last one says nothing. */
    public void take(long time) {
        if (last != Long.MIN_VALUE && time > last) {
            millis[seen % NEWEST] = time - last;
            seen = seen + 1 == 2 * NEWEST ? NEWEST : seen + 1;
            untilAgain--;
            if (untilAgain <= 0) {
                settle();
            }
        }
        last = time;
    }

    /**
     * Whether an event of this time comes after a gap of more than so many usual intervals; not while too little is known.
     */
    public boolean gapBefore(long time, double intervals) {
        return known() && time - last > intervals * median;
    }

    /** Begins with the interval that is known from before, which then counts as one of those that were seen. */
    public void restore(double millisBefore) {
        millis[0] = (float) millisBefore;
        seen = 1;
        median = millisBefore;
    }

    private void settle() {
        float[] known = Arrays.copyOf(millis, Math.min(seen, NEWEST));
        Arrays.sort(known);
        median = known[known.length / 2];
        untilAgain = seen < NEWEST ? 1 : STEADY;
    }

    /** In milliseconds; a second where nothing is known. */
    public double millis() {
        return median;
    }

    /** Whether enough intervals were seen to rely on it. */
    public boolean known() {
        return seen >= NEWEST;
    }

    public void write(ModelOutput out) {
        out.floats(millis);
        out.number(seen);
        out.number(untilAgain);
        out.real(median);
        out.whole(last);
    }

    /** As the one that was written. */
    public static EventInterval read(ModelInput in) throws InvalidModelException {
        EventInterval interval = new EventInterval();
        System.arraycopy(in.floats(NEWEST), 0, interval.millis, 0, NEWEST);
        interval.seen = in.number(0, 2 * NEWEST);
        for (int i = 0; i < Math.min(interval.seen, NEWEST); i++) {
            in.check(interval.millis[i] > 0 && Float.isFinite(interval.millis[i]));
        }
        interval.untilAgain = in.number(0, STEADY);
        interval.median = in.finite();
        in.check(interval.median > 0);
        interval.last = in.time();
        return interval;
    }
}
