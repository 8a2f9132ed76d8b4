package org.tocsin.detector.range.internal;

import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;

/** The smallest and the largest value that one metric has ever had, and how far the newest one was beyond them. */
final class SeenRange {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double lowBefore = low;
    private double highBefore = high;
    private double beyond;

    /**
     * Takes the next value.
     *
     * @return how far it is beyond the range of all values before, in parts of that range; 0 within it, and for a metric
     *     that has never moved
     */
    double take(double value, boolean learning) {
        lowBefore = low;
        highBefore = high;
        double range = high - low;
        double over = Math.max(value - high, low - value);
        beyond = range > 0 && range < Double.MAX_VALUE ? Math.max(0, over / range) : 0;
        if (learning) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return beyond;
    }

    double beyond() {
        return beyond;
    }

    /** The smallest value before the newest one. */
    double lowBefore() {
        return lowBefore;
    }

    /** The largest value before the newest one. */
    double highBefore() {
        return highBefore;
    }

    void write(ModelOutput out) {
        out.real(low);
        out.real(high);
    }

    void read(ModelInput in) throws InvalidModelException {
        low = in.real();
        high = in.real();
        in.check(!Double.isNaN(low) && !Double.isNaN(high));
        lowBefore = low;
        highBefore = high;
    }
}
