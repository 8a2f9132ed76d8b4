package org.tocsin.backtest.internal;

import java.util.Arrays;

/**
 * The area under the curve of precision and recall as a step function: the sum, over all thresholds from the highest
 * score down, of the recall gained there times the precision there. Rows with the same score share a step.
 */
final class AveragePrecision {

    private AveragePrecision() {}

    /**
     * Of these scores.
     *
     * @param wanted the scores of rows that are to be found
     * @param others the scores of all other rows
     * @return from 0 to 1; NaN if one of both is empty
     */
    static double of(double[] wanted, double[] others) {
        if (wanted.length == 0 || others.length == 0) {
            return Double.NaN;
        }
        double[] positives = sorted(wanted);
        double[] negatives = sorted(others);
        int p = positives.length - 1;
        int n = negatives.length - 1;
        double area = 0;
        // below the last positive nothing is gained
        while (p >= 0) {
            double threshold = n >= 0 ? Math.max(positives[p], negatives[n]) : positives[p];
            int before = p;
            while (p >= 0 && positives[p] == threshold) {
                p--;
            }
            while (n >= 0 && negatives[n] == threshold) {
                n--;
            }
            int right = positives.length - 1 - p;
            int wrong = negatives.length - 1 - n;
            area += (double) (before - p) / positives.length * right / (right + wrong);
        }
        // the sum of shares may be more than the whole by a rounding error
        return Math.min(1, area);
    }

    private static double[] sorted(double[] scores) {
        double[] copy = scores.clone();
        Arrays.sort(copy);
        return copy;
    }
}
