package org.tocsin.workbench.core.monitor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The newest rows of numbers with a time each, in arrays that grow to a limit and then go round.
 *
 * <p>One thread at a time writes, any number read, and there are no locks: writing costs the same whether somebody
 * reads
 * or not. A reader keeps a distance from the oldest rows, which may be overwritten while it reads.
 */
final class Ring {

    /** Is shown rows. */
    interface Visitor {
        void row(long time, double[] values, int offset);
    }

    private record Store(long[] times, double[] values) {}

    private static final VarHandle END;

    static {
        try {
            END = MethodHandles.lookup().findVarHandle(Ring.class, "end", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final int width;
    private final int most;
    private volatile Store store;

    @SuppressWarnings("unused")
    private long end;

    /**
     * An empty ring.
     *
     * @param width how many numbers a row has
     * @param most how many rows it keeps, a power of two
     */
    Ring(int width, int most) {
        this.width = width;
        this.most = most;
        int first = Math.min(most, 256);
        this.store = new Store(new long[first], new double[first * width]);
    }

    void append(long time, double[] row) {
        long at = (long) END.get(this);
        Store current = store;
        if (at == current.times.length && at < most) {
            current = grown(current);
            store = current;
        }
        int slot = (int) (at & (current.times.length - 1));
        current.times[slot] = time;
        System.arraycopy(row, 0, current.values, slot * width, width);
        END.setRelease(this, at + 1);
    }

    private Store grown(Store old) {
        int capacity = Math.min(most, 2 * old.times.length);
        return new Store(
                java.util.Arrays.copyOf(old.times, capacity), java.util.Arrays.copyOf(old.values, capacity * width));
    }

    /** The time of the oldest row that can be read; {@link Long#MAX_VALUE} if there is none. */
    long oldest() {
        long to = (long) END.getAcquire(this);
        Store current = store;
        return to == 0 ? Long.MAX_VALUE : current.times[slot(current, oldest(current, to))];
    }

    /** The time of the newest row; {@link Long#MIN_VALUE} if there is none. */
    long newest() {
        long to = (long) END.getAcquire(this);
        Store current = store;
        return to == 0 ? Long.MIN_VALUE : current.times[slot(current, to - 1)];
    }

    /** Shows the rows of this time, and one before and one after them where there is one, in order of time. */
    void visit(long from, long to, Visitor visitor) {
        long count = (long) END.getAcquire(this);
        Store current = store;
        long first = oldest(current, count);
        long at = Math.max(first, search(current, first, count, from) - 1);
        for (; at < count; at++) {
            int slot = slot(current, at);
            long time = current.times[slot];
            VarHandle.acquireFence();
            if ((long) END.getAcquire(this) - at >= current.times.length) {
                // The writer has come round: what was read may be of another time.
                continue;
            }
            visitor.row(time, current.values, slot * width);
            if (time > to) {
                return;
            }
        }
    }

    private long search(Store current, long low, long high, long time) {
        long left = low;
        long right = high;
        while (left < right) {
            long middle = (left + right) >>> 1;
            if (current.times[slot(current, middle)] < time) {
                left = middle + 1;
            } else {
                right = middle;
            }
        }
        return left;
    }

    private static int slot(Store current, long at) {
        return (int) (at & (current.times.length - 1));
    }

    private static long oldest(Store current, long count) {
        int capacity = current.times.length;
        return count <= capacity ? 0 : count - capacity + capacity / 16;
    }
}
