package org.tocsin.workbench.core.monitor;

import java.util.Arrays;

/**
 * Thins points out for drawing: of all points in one pixel column the lowest and the highest stay, so that no spike is
 * lost, and where nothing was measured for much longer than usual there is a gap. Points come in order of time.
 */
public final class HistoryColumns {

    private static final double LONG = 4;
    private static final long SHORTEST_GAP = 2_500;

    private final double width;
    private final long from;
    private double[] times = new double[256];
    private double[] values = new double[256];
    private int size;

    private long column = Long.MIN_VALUE;
    private long lowTime;
    private double low;
    private long highTime;
    private double high;
    private long last;
    private long points;
    private double interval;

    /**
     * No points yet.
     *
     * @param from the time at the left edge
     * @param to the time at the right edge
     * @param count how many pixel columns there are
     */
    public HistoryColumns(long from, long to, int count) {
        this.from = from;
        this.width = Math.max(1e-9, (double) (to - from) / Math.max(1, count));
    }

    /** Adds one value, or all values between two. Missing ones are left out. */
    public void add(long time, double lowest, double highest) {
        if (!Double.isFinite(lowest) || !Double.isFinite(highest)) {
            return;
        }
        long next = (long) Math.floor((time - from) / width);
        boolean gap = gapBefore(time);
        if (next != column || gap) {
            flush();
            if (gap) {
                emit(last + 1.0, Double.NaN);
            }
            column = next;
            low = lowest;
            lowTime = time;
            high = highest;
            highTime = time;
        } else {
            if (lowest < low) {
                low = lowest;
                lowTime = time;
            }
            if (highest > high) {
                high = highest;
                highTime = time;
            }
        }
        last = time;
        points++;
    }

    private boolean gapBefore(long time) {
        if (points == 0) {
            return false;
        }
        long passed = time - last;
        if (points > 3 && passed > Math.max(SHORTEST_GAP, LONG * interval)) {
            return true;
        }
        interval = points == 1 ? passed : interval + (passed - interval) * 0.1;
        return false;
    }

    private void flush() {
        if (column == Long.MIN_VALUE) {
            return;
        }
        if (low == high) {
            emit(lowTime, low);
        } else if (lowTime <= highTime) {
            emit(lowTime, low);
            emit(highTime, high);
        } else {
            emit(highTime, high);
            emit(lowTime, low);
        }
        column = Long.MIN_VALUE;
    }

    private void emit(double time, double value) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        times[size] = time;
        values[size++] = value;
    }

    public Curve curve() {
        flush();
        return new Curve(Arrays.copyOf(times, size), Arrays.copyOf(values, size));
    }
}
