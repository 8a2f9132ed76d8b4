package org.tocsin.detector.rule.internal.window;

/**
 * What a value will be after some time, by the straight line of least squares through the values of as long a past.
 * Unknown until there are three values that span a tenth of that time. It has fewer slices than other windows: a 256th more
 * or less of a long past hardly turns its line.
 */
public final class ForecastWindow extends SliceWindow {

    private static final int FORECAST_SLICES = 256;

    private int[] counts = new int[8];
    private double[] times = new double[8];
    private double[] values = new double[8];
    private double[] timesSquared = new double[8];
    private double[] products = new double[8];
    private long base;
    private double originValue;
    private double n;
    private double t;
    private double v;
    private double tt;
    private double tv;

    public ForecastWindow(long lengthMillis) {
        super(lengthMillis, FORECAST_SLICES);
    }

    @Override
    void resize(int capacity) {
        counts = ring(counts, new int[capacity]);
        times = ring(times, new double[capacity]);
        values = ring(values, new double[capacity]);
        timesSquared = ring(timesSquared, new double[capacity]);
        products = ring(products, new double[capacity]);
    }

    @Override
    void open(int slot) {
        counts[slot] = 0;
        times[slot] = 0;
        values[slot] = 0;
        timesSquared[slot] = 0;
        products[slot] = 0;
    }

    @Override
    void put(int slot, long time, double value) {
        if (n == 0) {
            base = time;
            originValue = value;
            clear();
        }
        double seconds = (time - base) / 1000.0;
        double distance = value - originValue;
        counts[slot]++;
        times[slot] += seconds;
        values[slot] += distance;
        timesSquared[slot] += seconds * seconds;
        products[slot] += seconds * distance;
        n++;
        t += seconds;
        v += distance;
        tt += seconds * seconds;
        tv += seconds * distance;
    }

    private void clear() {
        n = 0;
        t = 0;
        v = 0;
        tt = 0;
        tv = 0;
    }

    @Override
    void drop(int slot) {
        n -= counts[slot];
        t -= times[slot];
        v -= values[slot];
        tt -= timesSquared[slot];
        tv -= products[slot];
    }

    /** Counts time from the oldest slice on, so that its squares stay small. */
    @Override
    void rebuild() {
        clear();
        if (isEmpty()) {
            return;
        }
        double shift = (oldest() - base) / 1000.0;
        base = oldest();
        for (int i = 0; i < size(); i++) {
            int slot = slot(i);
            timesSquared[slot] += shift * (shift * counts[slot] - 2 * times[slot]);
            products[slot] -= shift * values[slot];
            times[slot] -= shift * counts[slot];
            n += counts[slot];
            t += times[slot];
            v += values[slot];
            tt += timesSquared[slot];
            tv += products[slot];
        }
    }

    @Override
    void keep(int slot, Archive archive) {
        counts[slot] = archive.whole(counts[slot]);
        times[slot] = archive.number(times[slot]);
        values[slot] = archive.number(values[slot]);
        timesSquared[slot] = archive.number(timesSquared[slot]);
        products[slot] = archive.number(products[slot]);
    }

    @Override
    void keepSums(Archive archive) {
        base = archive.whole(base);
        originValue = archive.number(originValue);
        n = archive.number(n);
        t = archive.number(t);
        v = archive.number(v);
        tt = archive.number(tt);
        tv = archive.number(tv);
    }

    @Override
    public double value() {
        if (n < 3 || now() - oldest() < length() / 10) {
            return Double.NaN;
        }
        double spread = tt - t * t / n;
        if (spread <= 0) {
            return Double.NaN;
        }
        double slope = (tv - t * v / n) / spread;
        double at = (now() - base + length()) / 1000.0;
        return originValue + v / n + slope * (at - t / n);
    }
}
