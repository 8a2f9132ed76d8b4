package org.tocsin.detector.rule.internal.window;

/** The change from the first to the last value of a window. */
public final class ChangeWindow extends SliceWindow {

    private final boolean perSecond;
    private double[] firsts = new double[8];
    private long lastTime;
    private double lastValue;

    private ChangeWindow(long lengthMillis, boolean perSecond) {
        super(lengthMillis);
        this.perSecond = perSecond;
    }

    /** The change as it is. */
    public static ChangeWindow delta(long lengthMillis) {
        return new ChangeWindow(lengthMillis, false);
    }

    /** The change a second of the time between the two. */
    public static ChangeWindow rate(long lengthMillis) {
        return new ChangeWindow(lengthMillis, true);
    }

    @Override
    void resize(int capacity) {
        firsts = ring(firsts, new double[capacity]);
    }

    @Override
    void open(int slot) {
        firsts[slot] = Double.NaN;
    }

    @Override
    void put(int slot, long time, double value) {
        if (Double.isNaN(firsts[slot])) {
            firsts[slot] = value;
        }
        lastTime = time;
        lastValue = value;
    }

    @Override
    void drop(int slot) {
        // Nothing runs over all slices.
    }

    @Override
    void rebuild() {
        // Nothing runs over all slices.
    }

    @Override
    void keep(int slot, Archive archive) {
        firsts[slot] = archive.number(firsts[slot]);
    }

    @Override
    void keepSums(Archive archive) {
        lastTime = archive.whole(lastTime);
        lastValue = archive.number(lastValue);
    }

    /** NaN with fewer than two values at different times. */
    @Override
    public double value() {
        if (isEmpty() || oldest() == lastTime) {
            return Double.NaN;
        }
        double change = lastValue - firsts[slot(0)];
        return perSecond ? change * 1000 / (lastTime - oldest()) : change;
    }
}
