package org.tocsin.detector.forest.internal;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.event.Metric;

/**
 * What one metric was like while it was learned.
 *
 * @param metric which
 * @param position where it stands in the rows that were learned
 * @param median the middle value
 * @param expected the values from the 0.5 % to the 99.5 % quantile
 * @param min the smallest value
 * @param max the largest value
 * @param judged whether anything can be judged by it: values that move say nothing before a whole day was seen
 */
record MetricProfile(
        Metric metric, int position, double median, ExpectedRange expected, double min, double max, boolean judged) {

    /** How far, in widths of what was seen, a value may lie beyond it before that alone is an anomaly. */
    private static final double FAR = 0.5;

    /**
     * The profile of a column, or null if nothing can be said of it: it was missing in more than half of the rows, or it
     * is the change of a metric that never changed.
     *
     * @param covered whether the rows show all that is normal
     */
    static @Nullable MetricProfile of(Metric metric, int position, double[][] rows, boolean covered) {
        double[] values = Arrays.stream(rows)
                .mapToDouble(row -> row[position])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (2 * values.length <= rows.length) {
            return null;
        }
        if (MetricChanges.isChange(metric) && values[0] == 0 && values[values.length - 1] == 0) {
            return null;
        }
        return new MetricProfile(
                metric,
                position,
                quantile(values, 0.5),
                new ExpectedRange(quantile(values, 0.005), quantile(values, 0.995)),
                values[0],
                values[values.length - 1],
                covered || MetricChanges.isChange(metric) || values[0] == values[values.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** The name of the metric as its source has it. */
    String name() {
        return MetricChanges.base(metric);
    }

    /** Whether it is of the changes of that metric. */
    boolean change() {
        return MetricChanges.isChange(metric);
    }

    /** Whether it never moved: a forest cannot see it then. */
    boolean constant() {
        return min == max;
    }

    /**
     * How far a value lies beyond all that was seen: 0 within, 1 where it is far enough to be an anomaly by itself. The
     * score of a forest cannot tell 75 from a billion when it has learned 0 to 70, so this is looked at beside it.
     */
    double novelty(double value) {
        if (!judged || Double.isNaN(value) || value >= min && value <= max) {
            return 0;
        }
        if (Double.isInfinite(value)) {
            return Double.MAX_VALUE;
        }
        double beyond = value > max ? value - max : min - value;
        double width = constant() ? Math.max(Math.abs(median) * 0.01, 1e-9) : (max - min) * FAR;
        return Math.min(beyond / width, Double.MAX_VALUE);
    }
}
