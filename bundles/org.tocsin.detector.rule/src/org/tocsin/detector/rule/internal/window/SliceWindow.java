package org.tocsin.detector.rule.internal.window;

/**
 * A window that is cut into slices of time, of which it keeps a summary each, in a ring.
 *
 * <p>A value joins the newest slice if that began less than a 1024th of the window ago. So up to 1024 values that are
 * spread over the window are kept as they are, and the far end of the window is exact; where values come faster, it is
 * blurred by at most a 1024th of the window, and memory stays bounded. Each value is put in once and taken out once,
 * whatever the length of the window. A window that needs less can have fewer slices.
 */
abstract class SliceWindow implements Window {

    static final int SLICES = 1024;

    private final long length;
    private final long width;
    private long[] begins = new long[8];
    private int head;
    private int size;
    private long now;
    private int dropped;

    SliceWindow(long lengthMillis) {
        this(lengthMillis, SLICES);
    }

    SliceWindow(long lengthMillis, int slices) {
        this.length = lengthMillis;
        this.width = Math.max(1, lengthMillis / slices);
    }

    /** The time of the last event, whether or not its value was known. */
    final long now() {
        return now;
    }

    @Override
    public final void add(long time, double value) {
        now = time;
        expire(time);
        if (!Double.isFinite(value)) {
            return;
        }
        if (size == 0 || time - begins[last()] >= width) {
            if (size == begins.length) {
                grow();
            }
            size++;
            begins[last()] = time;
            open(last());
        }
        put(last(), time, value);
    }

    private void expire(long time) {
        while (size > 0 && begins[head] <= time - length) {
            drop(head);
            head = (head + 1) & (begins.length - 1);
            size--;
            // Running sums lose digits with every subtraction; made anew once a turn of the ring, they cannot drift.
            if (++dropped >= begins.length || needsRebuild()) {
                dropped = 0;
                rebuild();
            }
        }
    }

    private void grow() {
        int old = begins.length;
        begins = ring(begins, new long[2 * old]);
        resize(2 * old);
        head = 0;
    }

    /** Copies the ring so that its oldest slice comes first. */
    final long[] ring(long[] from, long[] to) {
        for (int i = 0; i < size; i++) {
            to[i] = from[(head + i) & (from.length - 1)];
        }
        return to;
    }

    /** Copies the ring so that its oldest slice comes first. */
    final int[] ring(int[] from, int[] to) {
        for (int i = 0; i < size; i++) {
            to[i] = from[(head + i) & (from.length - 1)];
        }
        return to;
    }

    /** Copies the ring so that its oldest slice comes first. */
    final double[] ring(double[] from, double[] to) {
        for (int i = 0; i < size; i++) {
            to[i] = from[(head + i) & (from.length - 1)];
        }
        return to;
    }

    final long length() {
        return length;
    }

    final boolean isEmpty() {
        return size == 0;
    }

    /** How many slices there are. */
    final int size() {
        return size;
    }

    /** The place of the nth slice, the oldest being the first. */
    final int slot(int n) {
        return (head + n) & (begins.length - 1);
    }

    final int last() {
        return slot(size - 1);
    }

    final long begin(int slot) {
        return begins[slot];
    }

    final int capacity() {
        return begins.length;
    }

    /** Makes room for so many slices; {@link #ring} copies what is there. */
    abstract void resize(int capacity);

    /** A new slice begins in this place. */
    abstract void open(int slot);

    /** A value joins this slice, which is the newest. */
    abstract void put(int slot, long time, double value);

    /** This slice, which is the oldest, leaves. */
    abstract void drop(int slot);

    /** Whether running figures are no longer exact enough after a slice has left. */
    boolean needsRebuild() {
        return false;
    }

    /** Makes running figures anew from the slices. */
    abstract void rebuild();
}
