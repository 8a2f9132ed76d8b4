package org.tocsin.detector.rule.internal.window;

/** Count, sum, mean and standard deviation of the values in a window. */
public final class MomentsWindow extends SliceWindow {

    private static final double LOSS = 1e-6;

    private int[] counts = new int[8];
    private double[] means = new double[8];
    private double[] squares = new double[8];
    private long count;
    private double origin;
    private double sum;
    private double sumOfSquares;
    /** The largest sum of squares since the sums were made anew. */
    private double largest;

    private boolean lossy;

    public MomentsWindow(long lengthMillis) {
        super(lengthMillis);
    }

    @Override
    void resize(int capacity) {
        counts = ring(counts, new int[capacity]);
        means = ring(means, new double[capacity]);
        squares = ring(squares, new double[capacity]);
    }

    @Override
    void open(int slot) {
        counts[slot] = 0;
        means[slot] = 0;
        squares[slot] = 0;
    }

    /** Within a slice by Welford (1962); over all slices as sums of distances to a number near the mean. */
    @Override
    void put(int slot, long time, double value) {
        counts[slot]++;
        double distance = value - means[slot];
        means[slot] += distance / counts[slot];
        squares[slot] += distance * (value - means[slot]);
        if (count == 0) {
            origin = value;
            sum = 0;
            sumOfSquares = 0;
            largest = 0;
        }
        count++;
        sum += value - origin;
        sumOfSquares += (value - origin) * (value - origin);
        largest = Math.max(largest, sumOfSquares);
    }

    @Override
    void drop(int slot) {
        double distance = means[slot] - origin;
        count -= counts[slot];
        sum -= counts[slot] * distance;
        sumOfSquares -= squares[slot] + counts[slot] * distance * distance;
        lossy = count > 0 && sumOfSquares - sum * sum / count < LOSS * largest;
    }

    /** When what made the sums large has left, or the values have moved away from the origin, digits are lost. */
    @Override
    boolean needsRebuild() {
        return lossy;
    }

    @Override
    void rebuild() {
        double total = 0;
        long n = 0;
        for (int i = 0; i < size(); i++) {
            total += means[slot(i)] * counts[slot(i)];
            n += counts[slot(i)];
        }
        origin = n == 0 ? 0 : total / n;
        count = n;
        lossy = false;
        sum = 0;
        sumOfSquares = 0;
        for (int i = 0; i < size(); i++) {
            int slot = slot(i);
            double distance = means[slot] - origin;
            sum += counts[slot] * distance;
            sumOfSquares += squares[slot] + counts[slot] * distance * distance;
        }
        largest = sumOfSquares;
    }

    @Override
    void keep(int slot, Archive archive) {
        counts[slot] = archive.whole(counts[slot]);
        means[slot] = archive.number(means[slot]);
        squares[slot] = archive.number(squares[slot]);
    }

    @Override
    void keepSums(Archive archive) {
        count = archive.whole(count);
        origin = archive.number(origin);
        sum = archive.number(sum);
        sumOfSquares = archive.number(sumOfSquares);
        largest = archive.number(largest);
        lossy = archive.flag(lossy);
    }

    public long count() {
        return count;
    }

    public double sum() {
        return count == 0 ? Double.NaN : origin * count + sum;
    }

    /** The mean. */
    @Override
    public double value() {
        return count == 0 ? Double.NaN : origin + sum / count;
    }

    /** The standard deviation of the sample; NaN for fewer than two values. */
    public double deviation() {
        if (count < 2) {
            return Double.NaN;
        }
        double variance = (sumOfSquares - sum * sum / count) / (count - 1);
        return Math.sqrt(Math.max(0, variance));
    }
}
