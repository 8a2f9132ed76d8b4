package org.tocsin.detector.rule.internal.window;

/** How many values there are in a window. */
public final class CountWindow extends SliceWindow {

    private int[] counts = new int[8];
    private long count;

    public CountWindow(long lengthMillis) {
        super(lengthMillis);
    }

    @Override
    void resize(int capacity) {
        counts = ring(counts, new int[capacity]);
    }

    @Override
    void open(int slot) {
        counts[slot] = 0;
    }

    @Override
    void put(int slot, long time, double value) {
        counts[slot]++;
        count++;
    }

    @Override
    void drop(int slot) {
        count -= counts[slot];
    }

    @Override
    void rebuild() {
        // Whole numbers lose nothing.
    }

    @Override
    void keep(int slot, Archive archive) {
        counts[slot] = archive.whole(counts[slot]);
    }

    @Override
    void keepSums(Archive archive) {
        count = archive.whole(count);
    }

    /** 0 where there is none. */
    @Override
    public double value() {
        return count;
    }
}
