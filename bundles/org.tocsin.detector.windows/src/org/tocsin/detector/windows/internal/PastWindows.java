package org.tocsin.detector.windows.internal;

import java.util.Arrays;

/**
 * Windows of the past, a bounded number, spread evenly over it: when there is no more room, every other one is given up,
 * and from then on half as many are taken. So the days of a month fit where the minutes of an hour did.
 *
 * <p>The first points of all windows stand side by side, then the second ones, and so on: a search looks at the first
 * point of every window and at the second of few, and with ten thousand sources memory is what it waits for.
 */
final class PastWindows {

    private static final int FIRST_ROOM = 32;

    private final int capacity;
    private final int points;
    private final int columns;
    private final float[][] values;
    private long[] ends = new long[FIRST_ROOM];
    private int size;
    private int stride = 1;
    private int skipped;

    /**
     * @param capacity how many windows there can be, even
     * @param points how many points a window has
     * @param columns how many metrics a point has
     */
    PastWindows(int capacity, int points, int columns) {
        this.capacity = capacity;
        this.points = points;
        this.columns = columns;
        this.values = new float[points][FIRST_ROOM * columns];
    }

    /** Whether the next window is to be {@linkplain #keep kept}. */
    boolean wanted() {
        skipped++;
        if (skipped < stride) {
            return false;
        }
        if (size == capacity) {
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
            ends[i] = ends[2 * i + 1];
            for (float[] point : values) {
                System.arraycopy(point, (2 * i + 1) * columns, point, i * columns, columns);
            }
        }
        size /= 2;
    }

    /**
     * Keeps a window that is wanted.
     *
     * @param window all metrics of its newest point first; copied
     * @param end the number of the event with which it ends, larger than those before
     */
    void keep(float[] window, long end) {
        if (size == ends.length) {
            int room = Math.min(2 * size, capacity);
            ends = Arrays.copyOf(ends, room);
            for (int point = 0; point < points; point++) {
                values[point] = Arrays.copyOf(values[point], room * columns);
            }
        }
        for (int point = 0; point < points; point++) {
            System.arraycopy(window, point * columns, values[point], size * columns, columns);
        }
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

    int points() {
        return points;
    }

    int columns() {
        return columns;
    }

    /** This point of all windows, one after the other, the newest point being 0. Not copied. */
    float[] point(int point) {
        return values[point];
    }

    /** Copies a window: all metrics of its newest point first. */
    void copy(int index, float[] window) {
        for (int point = 0; point < points; point++) {
            System.arraycopy(values[point], index * columns, window, point * columns, columns);
        }
    }
}
