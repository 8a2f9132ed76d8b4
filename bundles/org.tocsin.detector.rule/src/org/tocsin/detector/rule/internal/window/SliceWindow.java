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

    private static final int LEAST_CAPACITY = 8;
    private static final int LARGEST_CAPACITY = 4 * SLICES;

    private final long length;
    private final long width;
    /** How many milliseconds after the slice before it each slice began, unsigned: enough for windows of 49 days. */
    private int[] gaps = new int[LEAST_CAPACITY];

    private long oldest;
    private long newest;
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
        if (size == 0 || time - newest >= width) {
            begin(time);
        }
        put(last(), time, value);
    }

    private void begin(long time) {
        if (size == 0) {
            oldest = time;
        }
        if (size == gaps.length) {
            grow();
        }
        size++;
        gaps[last()] = (int) (time - newest);
        newest = time;
        open(last());
    }

    private void expire(long time) {
        while (size > 0 && oldest <= time - length) {
            drop(head);
            head = (head + 1) & (gaps.length - 1);
            size--;
            oldest += Integer.toUnsignedLong(gaps[head]);
            // Running sums lose digits with every subtraction; made anew once a turn of the ring, they cannot drift.
            if (++dropped >= gaps.length || needsRebuild()) {
                dropped = 0;
                rebuild();
            }
        }
    }

    @Override
    public final void keep(Archive archive) {
        int capacity = archive.within(LEAST_CAPACITY, LARGEST_CAPACITY, gaps.length);
        int slices = archive.within(0, capacity, size);
        if (archive.reads()) {
            if (Integer.bitCount(capacity) != 1) {
                throw new IllegalArgumentException("found room for " + capacity + " slices, expected a power of two");
            }
            size = 0;
            gaps = new int[capacity];
            resize(capacity);
            head = 0;
            size = slices;
        }
        oldest = archive.whole(oldest);
        newest = archive.whole(newest);
        now = archive.whole(now);
        dropped = archive.whole(dropped);
        for (int i = 0; i < slices; i++) {
            int slot = slot(i);
            gaps[slot] = archive.whole(gaps[slot]);
            keep(slot, archive);
        }
        keepSums(archive);
    }

    private void grow() {
        int old = gaps.length;
        gaps = ring(gaps, new int[2 * old]);
        resize(2 * old);
        head = 0;
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
        return (head + n) & (gaps.length - 1);
    }

    final int last() {
        return slot(size - 1);
    }

    /** When the oldest slice began; to be asked for only where there is one. */
    final long oldest() {
        return oldest;
    }

    final int capacity() {
        return gaps.length;
    }

    /** Makes room for so many slices; {@link #ring} copies what is there. */
    abstract void resize(int capacity);

    /** A new slice begins in this place. */
    abstract void open(int slot);

    /** A value joins this slice, which is the newest. */
    abstract void put(int slot, long time, double value);

    /** This slice, which is the oldest, leaves. */
    abstract void drop(int slot);

    /** Passes all that is known of this slice through the archive. */
    abstract void keep(int slot, Archive archive);

    /** Passes the figures that run over all slices through the archive. */
    abstract void keepSums(Archive archive);

    /** Whether running figures are no longer exact enough after a slice has left. */
    boolean needsRebuild() {
        return false;
    }

    /** Makes running figures anew from the slices. */
    abstract void rebuild();
}
