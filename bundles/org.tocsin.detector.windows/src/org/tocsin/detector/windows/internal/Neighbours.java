package org.tocsin.detector.windows.internal;

import java.util.Arrays;

/**
 * The past windows nearest to one window, by the sum of squared differences, each in the scale of its metric. All windows
 * are looked at to their end: in a row that is faster than giving up early and jumping to the next one.
 */
final class Neighbours {

    /** Further than this is all the same. */
    private static final float FAR = 1e30f;

    private final double[] distances;
    private final int[] found;
    private final float[][] windows;
    private float[] sums = {};

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
        addSquares(window, factors, past, count);
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        int last = distances.length - 1;
        for (int i = 0; i < count; i++) {
            // false for what is no number, too: a metric that was not there says nothing of the others
            double sum = sums[i] <= FAR ? sums[i] : known(window, factors, past, i);
            if (sum < distances[last]) {
                insert(sum, i);
            }
        }
        for (int place = 0; place <= last; place++) {
            past.copy(found[place], windows[place]);
        }
    }

    private void addSquares(float[] window, float[] factors, PastWindows past, int count) {
        if (sums.length < count) {
            sums = new float[past.room()];
        }
        Arrays.fill(sums, 0, count, 0);
        for (int place = 0; place < window.length; place++) {
            addSquares(window[place], factors[place % factors.length], past.values(), past.start(place), sums, count);
        }
    }

    /** The same index everywhere and no branch, so that it is compiled to instructions for many numbers at once. */
    private static void addSquares(float value, float factor, float[] others, int start, float[] sums, int count) {
        for (int i = 0; i < count; i++) {
            float difference = (value - others[start + i]) * factor;
            sums[i] += difference * difference;
        }
    }

    private static double known(float[] window, float[] factors, PastWindows past, int index) {
        double squares = 0;
        for (int place = 0; place < window.length; place++) {
            double difference = ((double) window[place] - past.values()[past.start(place) + index])
                    * factors[place % factors.length];
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
