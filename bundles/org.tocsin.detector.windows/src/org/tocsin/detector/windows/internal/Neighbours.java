package org.tocsin.detector.windows.internal;

import java.util.Arrays;

/**
 * The past windows nearest to one window, by the sum of squared differences, each in the scale of its metric. A window
 * that is further away than the furthest neighbour so far is given up in the middle, which makes the search several times
 * as fast.
 */
final class Neighbours {

    /** Further than this is all the same. */
    private static final float FAR = 1e30f;

    private final double[] distances;
    private final int[] found;
    private final float[][] windows;

    /**
     * @param count how many neighbours
     * @param numbers how many numbers a window has
     */
    Neighbours(int count, int numbers) {
        distances = new double[count];
        found = new int[count];
        windows = new float[count][numbers];
    }

    /**
     * Searches for the nearest ones.
     *
     * @param window the values of all metrics for the newest point, then for the one before, and so on
     * @param factors the scale of each metric
     * @param past where to search
     * @param count how many of the past windows to look at, from the oldest on; at least as many as neighbours
     */
    void search(float[] window, float[] factors, PastWindows past, int count) {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        int last = distances.length - 1;
        for (int i = 0; i < count; i++) {
            double limit = distances[last];
            double sum = 0;
            for (int point = 0; point < past.points() && sum < limit; point++) {
                sum += squares(window, point * factors.length, past.point(point), i * factors.length, factors);
            }
            if (sum < limit) {
                insert(sum, i);
            }
        }
        for (int place = 0; place <= last; place++) {
            past.copy(found[place], windows[place]);
        }
    }

    private static double squares(float[] window, int from, float[] others, int otherFrom, float[] factors) {
        float squares = 0;
        for (int column = 0; column < factors.length; column++) {
            float difference = (window[from + column] - others[otherFrom + column]) * factors[column];
            squares += difference * difference;
        }
        // false for what is no number, too: a metric that was not there says nothing of the others
        return squares <= FAR ? squares : known(window, from, others, otherFrom, factors);
    }

    private static double known(float[] window, int from, float[] others, int otherFrom, float[] factors) {
        double squares = 0;
        for (int column = 0; column < factors.length; column++) {
            double difference = ((double) window[from + column] - others[otherFrom + column]) * factors[column];
            squares += Double.isNaN(difference) ? 0 : Math.min(difference * difference, FAR);
        }
        return squares;
    }

    private void insert(double distance, int index) {
        int place = distances.length - 1;
        while (place > 0 && distances[place - 1] > distance) {
            distances[place] = distances[place - 1];
            found[place] = found[place - 1];
            place--;
        }
        distances[place] = distance;
        found[place] = index;
    }

    /** The sum of squared differences to the furthest of the neighbours. */
    double furthest() {
        return distances[distances.length - 1];
    }

    int count() {
        return distances.length;
    }

    /** The neighbours, the nearest first; valid until the next search. */
    float[] window(int index) {
        return windows[index];
    }
}
