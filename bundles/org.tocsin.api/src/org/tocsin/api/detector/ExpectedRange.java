package org.tocsin.api.detector;

/**
 * The values that would have been normal; either end may be infinite, and both are NaN where nothing is known.
 *
 * @param low the lowest normal value
 * @param high the highest normal value
 */
public record ExpectedRange(double low, double high) {

    public static final ExpectedRange UNKNOWN = new ExpectedRange(Double.NaN, Double.NaN);

    public static ExpectedRange atMost(double high) {
        return new ExpectedRange(Double.NEGATIVE_INFINITY, high);
    }

    public static ExpectedRange atLeast(double low) {
        return new ExpectedRange(low, Double.POSITIVE_INFINITY);
    }

    public boolean known() {
        return !Double.isNaN(low) || !Double.isNaN(high);
    }
}
