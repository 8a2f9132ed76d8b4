package org.tocsin.detector.windows.internal;

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
        skipped = 0;
        return true;
    }

    /**
     * @param window taken over: the caller must not change it any more
     * @param end the number of the event with which it ends, larger than those before
     */
    void keep(float[] window, long end) {
        if (size == windows.length) {
            thin();
        }
        windows[size] = window;
        ends[size] = end;
        size++;
    }

    private void thin() {
        stride *= 2;
        for (int i = 0; i < size / 2; i++) {
            windows[i] = windows[2 * i + 1];
            ends[i] = ends[2 * i + 1];
        }
        size /= 2;
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
