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
    private final float[][] windows;

    Neighbours(int count) {
        distances = new double[count];
        windows = new float[count][];
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
            float[] other = past.window(i);
            double distance = distance(window, other, factors, distances[last]);
            if (distance < distances[last]) {
                insert(distance, other);
            }
        }
    }

    private static double distance(float[] window, float[] other, float[] factors, double limit) {
        double sum = 0;
        for (int point = 0; point < window.length && sum < limit; point += factors.length) {
            float squares = 0;
            for (int column = 0; column < factors.length; column++) {
                float difference = (window[point + column] - other[point + column]) * factors[column];
                squares += difference * difference;
            }
            // false for what is no number, too: a metric that was not there says nothing of the others
            sum += squares <= FAR ? squares : known(window, other, factors, point);
        }
        return sum;
    }

    private static double known(float[] window, float[] other, float[] factors, int point) {
        double squares = 0;
        for (int column = 0; column < factors.length; column++) {
            double difference = ((double) window[point + column] - other[point + column]) * factors[column];
            squares += Double.isNaN(difference) ? 0 : Math.min(difference * difference, FAR);
        }
        return squares;
    }

    private void insert(double distance, float[] window) {
        int place = distances.length - 1;
        while (place > 0 && distances[place - 1] > distance) {
            distances[place] = distances[place - 1];
            windows[place] = windows[place - 1];
            place--;
        }
        distances[place] = distance;
        windows[place] = window;
    }

    /** The sum of squared differences to the furthest of the neighbours. */
    double furthest() {
        return distances[distances.length - 1];
    }

    int count() {
        return distances.length;
    }

    /** The neighbours, the nearest first. */
    float[] window(int index) {
        return windows[index];
    }
}
