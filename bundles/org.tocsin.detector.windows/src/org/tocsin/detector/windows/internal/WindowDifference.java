package org.tocsin.detector.windows.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.learning.MetricColumns;

/** In which metrics a window differs from its neighbours, and what they had in its place. */
final class WindowDifference {

    /** Further than this is all the same. */
    private static final double FAR = 1e30;

    private final float[] window;
    private final float[] factors;
    private final Neighbours neighbours;

    WindowDifference(float[] window, float[] factors, Neighbours neighbours) {
        this.window = window;
        this.factors = factors;
        this.neighbours = neighbours;
    }

    List<Contribution> contributions(MetricColumns columns) {
        double[] weights = new double[factors.length];
        for (int column = 0; column < weights.length; column++) {
            weights[column] = weight(column);
        }
        return columns.contributions(weights, column -> expected(column, columns));
    }

    /** The squared differences of this metric to all neighbours. */
    private double weight(int column) {
        double sum = 0;
        for (int i = 0; i < neighbours.count(); i++) {
            for (int place = column; place < window.length; place += factors.length) {
                double difference = ((double) window[place] - neighbours.window(i)[place]) * factors[column];
                sum += Double.isNaN(difference) ? 0 : Math.min(difference * difference, FAR);
            }
        }
        return sum;
    }

    /** Between the smallest and the largest value that the neighbours had at the newest point. */
    private ExpectedRange expected(int column, MetricColumns columns) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < neighbours.count(); i++) {
            double value = neighbours.window(i)[column];
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return columns.range(column, low, high);
    }
}
