package org.tocsin.detector.rule.internal.window;

/** The largest or the least value in a window: only values that can still become it are kept, in a queue. */
public final class ExtremeWindow implements Window {

    private final long length;
    private final long width;
    private final double sign;
    private long[] times = new long[8];
    private double[] values = new double[8];
    private int head;
    private int size;
    private long slice = Long.MIN_VALUE;

    private ExtremeWindow(long lengthMillis, double sign) {
        this.length = lengthMillis;
        this.width = Math.max(1, lengthMillis / SliceWindow.SLICES);
        this.sign = sign;
    }

    public static ExtremeWindow largest(long lengthMillis) {
        return new ExtremeWindow(lengthMillis, 1);
    }

    public static ExtremeWindow least(long lengthMillis) {
        return new ExtremeWindow(lengthMillis, -1);
    }

    @Override
    public void add(long time, double value) {
        while (size > 0 && times[head] <= time - length) {
            head = (head + 1) & (times.length - 1);
            size--;
        }
        if (!Double.isFinite(value)) {
            return;
        }
        if (slice == Long.MIN_VALUE || time - slice >= width) {
            slice = time;
        }
        double signed = sign * value;
        while (size > 0 && values[last()] <= signed) {
            size--;
        }
        if (size > 0 && times[last()] == slice) {
            // A larger one of the same slice leaves at the same time.
            return;
        }
        if (size == times.length) {
            grow();
        }
        size++;
        times[last()] = slice;
        values[last()] = signed;
    }

    private int last() {
        return (head + size - 1) & (times.length - 1);
    }

    private void grow() {
        long[] newTimes = new long[2 * times.length];
        double[] newValues = new double[2 * times.length];
        for (int i = 0; i < size; i++) {
            newTimes[i] = times[(head + i) & (times.length - 1)];
            newValues[i] = values[(head + i) & (times.length - 1)];
        }
        times = newTimes;
        values = newValues;
        head = 0;
    }

    @Override
    public void keep(Archive archive) {
        int kept = archive.within(0, 4 * SliceWindow.SLICES, size);
        if (archive.reads()) {
            int room = Math.max(8, Integer.highestOneBit(Math.max(1, kept - 1)) * 2);
            times = new long[room];
            values = new double[room];
            head = 0;
            size = kept;
        }
        slice = archive.whole(slice);
        for (int i = 0; i < kept; i++) {
            int place = (head + i) & (times.length - 1);
            times[place] = archive.whole(times[place]);
            values[place] = archive.number(values[place]);
        }
    }

    @Override
    public double value() {
        return size == 0 ? Double.NaN : sign * values[head];
    }
}
