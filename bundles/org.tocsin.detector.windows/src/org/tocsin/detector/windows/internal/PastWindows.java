package org.tocsin.detector.windows.internal;

import java.util.Arrays;

/**
 * Windows of the past, a bounded number, spread evenly over it: when there is no more room, every other one is given up,
 * and from then on half as many are taken. So the days of a month fit where the minutes of an hour did.
 */
final class PastWindows {

    private final float[][] windows;
    private final long[] ends;
    private int size;
    private int stride = 1;
    private int skipped;

    PastWindows(int capacity) {
        windows = new float[capacity][];
        ends = new long[capacity];
    }

    void clear() {
        size = 0;
        stride = 1;
        skipped = 0;
    }

    /** Whether the next window is to be {@linkplain #keep kept}. */
    boolean wanted() {
        skipped++;
        if (skipped < stride) {
            return false;
        }
        if (size == windows.length) {
            thin();
            return false;
        }
        skipped = 0;
        return true;
    }

    /** The newest one stays, and the next has to be as far from it as the others are now from each other. */
    private void thin() {
        stride *= 2;
        for (int i = 0; i < size / 2; i++) {
            windows[i] = windows[2 * i + 1];
            ends[i] = ends[2 * i + 1];
        }
        Arrays.fill(windows, size / 2, size, null);
        size /= 2;
    }

    /**
     * Keeps a window that is wanted.
     *
     * @param window taken over: the caller must not change it any more
     * @param end the number of the event with which it ends, larger than those before
     */
    void keep(float[] window, long end) {
        windows[size] = window;
        ends[size] = end;
        size++;
    }

    /** How many windows, from the oldest on, end with this event or before. */
    int before(long end) {
        int count = size;
        while (count > 0 && ends[count - 1] > end) {
            count--;
        }
        return count;
    }

    float[] window(int index) {
        return windows[index];
    }
}
