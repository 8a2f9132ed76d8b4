package org.tocsin.detector.zscore.internal;

import java.util.Arrays;

/** The newest values of one metric, kept in order of size as well, so that median and spread cost one pass at most. */
final class RollingWindow {

    private final double[] newest;
    private final double[] sorted;
    private int size;
    private int next;

    RollingWindow(int capacity) {
        newest = new double[capacity];
        sorted = new double[capacity];
    }

    boolean full() {
        return size == newest.length;
    }

    int size() {
        return size;
    }

    void add(double value) {
        if (full()) {
            int gone = Arrays.binarySearch(sorted, 0, size, newest[next]);
            System.arraycopy(sorted, gone + 1, sorted, gone, size - gone - 1);
            size--;
        }
        int place = Arrays.binarySearch(sorted, 0, size, value);
        place = place < 0 ? -place - 1 : place;
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = value;
        size++;
        newest[next] = value;
        next = (next + 1) % newest.length;
    }

    /** The middle value; the upper one of two. */
    double median() {
        return sorted[size / 2];
    }

    /**
     * The median of the distances to the median. The distances grow outwards from the middle on both sides, so the
     * nearer one is taken until half of the values are passed.
     */
    double medianDeviation() {
        double median = median();
        int low = size / 2;
        int high = size / 2 + 1;
        double deviation = 0;
        for (int passed = 0; passed <= size / 2; passed++) {
            double below = low >= 0 ? median - sorted[low] : Double.POSITIVE_INFINITY;
            double above = high < size ? sorted[high] - median : Double.POSITIVE_INFINITY;
            if (below <= above) {
                deviation = below;
                low--;
            } else {
                deviation = above;
                high++;
            }
        }
        return deviation;
    }
}
