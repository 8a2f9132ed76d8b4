package org.tocsin.detector.transitions.internal;

import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/**
 * Cuts the values of one metric into levels of equal width: {@value #WITHIN} across what the first {@value #FIRST} values
 * spanned, and as many below and above; what is further out is in the outermost ones.
 */
final class Levels {

    static final int WITHIN = 8;
    static final int COUNT = 3 * WITHIN;
    private static final int FIRST = 64;
    private static final double LEAST_PART = 0.01;
    private static final double LEAST = 1e-9;

    private float low = Float.POSITIVE_INFINITY;
    private float high = Float.NEGATIVE_INFINITY;
    private int seen;
    private float width;

    /** Learns a value, while it does not know yet how wide a level is. */
    void learn(float value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        seen++;
        if (seen == FIRST) {
            settle();
        }
    }

    private void settle() {
        double span = high - low;
        double size = Math.max(Math.abs(low), Math.abs(high));
        width = (float) ((span > 0 ? span : Math.max(size * LEAST_PART, LEAST)) / WITHIN);
    }

    /** Whether it can tell the level of a value. */
    boolean settled() {
        return width > 0;
    }

    /** The level of a value, from 0 to {@link #COUNT} less one. */
    int of(float value) {
        return (int) Math.clamp(Math.floor((value - low) / width) + WITHIN, 0, COUNT - 1);
    }

    /** The smallest value of a level. */
    double start(int level) {
        return low + (level - WITHIN) * (double) width;
    }

    void write(ModelOutput out) {
        out.floats(new float[] {low, high, width});
        out.number(seen);
    }

    static Levels read(ModelInput in) throws InvalidModelException {
        Levels levels = new Levels();
        float[] known = in.floats(3);
        levels.low = known[0];
        levels.high = known[1];
        levels.width = known[2];
        levels.seen = in.number(0, FIRST);
        in.check(levels.seen < FIRST ? levels.width == 0 : levels.width > 0 && levels.low <= levels.high);
        return levels;
    }
}
