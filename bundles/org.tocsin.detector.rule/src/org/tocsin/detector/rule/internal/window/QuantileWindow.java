package org.tocsin.detector.rule.internal.window;

import java.util.Arrays;

/**
 * A quantile of the values in a window, to 1 % of itself, in bounded memory.
 *
 * <p>Values are counted in bins that grow by 2 % each, as in DDSketch (Masson, Rim, Lee: "DDSketch", VLDB 2019), so the
 * middle of a bin is at most 1 % from any value in it. Magnitudes below 1e-9 count as 0, those above 1e15 as 1e15. Each of
 * 64 slices of the window knows how often it has counted into which bin, to take that out when it leaves; the far end of
 * the window is blurred by at most a 64th of it. The quantile is the value at rank {@code floor(q (n − 1))} of the sorted
 * values, counted from 0.
 */
public final class QuantileWindow implements Window {

    static final double ERROR = 0.01;

    private static final int SLICES = 64;
    private static final double LOG_GAMMA = Math.log((1 + ERROR) / (1 - ERROR));
    private static final double LEAST = 1e-9;
    private static final double MOST = 1e15;
    private static final int LEAST_BIN = (int) Math.ceil(Math.log(LEAST) / LOG_GAMMA);
    /** Bins of one sign; bin 0 of all is the most negative one, the middle is zero. */
    private static final int BINS = (int) Math.ceil(Math.log(MOST) / LOG_GAMMA) - LEAST_BIN + 1;

    private final double quantile;
    private final long length;
    private final long width;
    private final Slice[] slices = new Slice[SLICES + 2];
    private int head;
    private int size;
    private int[] bins = new int[64];
    /** Where the newest slice has each of the bins, counted from 1; 0 where it has not. */
    private int[] places = new int[64];

    private int offset = Integer.MIN_VALUE;
    private int total;
    private boolean known;
    private double figure;

    /** The values of one stretch of time, by bin. */
    private static final class Slice {
        private long begin;
        private int[] bins = new int[8];
        private int[] counts = new int[8];
        private int used;

        private int add(int bin) {
            if (used == bins.length) {
                bins = Arrays.copyOf(bins, 2 * used);
                counts = Arrays.copyOf(counts, 2 * used);
            }
            bins[used] = bin;
            counts[used] = 1;
            return used++;
        }
    }

    /**
     * @param quantile 0 to 1
     */
    public QuantileWindow(long lengthMillis, double quantile) {
        this.quantile = quantile;
        this.length = lengthMillis;
        this.width = Math.max(1, lengthMillis / SLICES);
    }

    @Override
    public void add(long time, double value) {
        while (size > 0 && slices[head].begin <= time - length) {
            drop(slices[head]);
            known = false;
            head = (head + 1) % slices.length;
            size--;
        }
        if (!Double.isFinite(value)) {
            return;
        }
        if (size == 0 || time - slices[last()].begin >= width) {
            begin(time);
        }
        count(slices[last()], bin(value));
    }

    private void begin(long time) {
        Arrays.fill(places, 0);
        size++;
        Slice slice = slices[last()];
        if (slice == null) {
            slice = new Slice();
            slices[last()] = slice;
        }
        slice.begin = time;
        slice.used = 0;
    }

    private void count(Slice slice, int bin) {
        int place = place(bin);
        if (places[place] == 0) {
            places[place] = slice.add(bin) + 1;
        } else {
            slice.counts[places[place] - 1]++;
        }
        bins[place]++;
        total++;
        known = false;
    }

    private int last() {
        return (head + size - 1) % slices.length;
    }

    private void drop(Slice slice) {
        for (int i = 0; i < slice.used; i++) {
            bins[slice.bins[i] - offset] -= slice.counts[i];
            total -= slice.counts[i];
        }
    }

    private static int bin(double value) {
        double magnitude = Math.abs(value);
        if (magnitude < LEAST) {
            return BINS;
        }
        int index = (int) Math.ceil(Math.log(Math.min(magnitude, MOST)) / LOG_GAMMA) - LEAST_BIN;
        int bounded = Math.max(0, Math.min(BINS - 1, index));
        return value > 0 ? BINS + 1 + bounded : BINS - 1 - bounded;
    }

    private static double middle(int bin) {
        if (bin == BINS) {
            return 0;
        }
        int index = bin > BINS ? bin - BINS - 1 : BINS - 1 - bin;
        double upper = Math.exp((index + LEAST_BIN) * LOG_GAMMA);
        double middle = upper * (1 - ERROR);
        return bin > BINS ? middle : -middle;
    }

    /** Where a bin is counted; the bins between the least and the largest in use are in one array. */
    private int place(int bin) {
        if (total == 0 && offset == Integer.MIN_VALUE) {
            offset = bin - bins.length / 2;
        }
        if (bin < offset || bin >= offset + bins.length) {
            int low = Math.min(bin, offset);
            int high = Math.max(bin + 1, offset + bins.length);
            int room = Math.max(2 * bins.length, high - low);
            int[] wider = new int[room];
            int newOffset = bin < offset ? high - room : low;
            System.arraycopy(bins, 0, wider, offset - newOffset, bins.length);
            int[] widerPlaces = new int[room];
            System.arraycopy(places, 0, widerPlaces, offset - newOffset, places.length);
            bins = wider;
            places = widerPlaces;
            offset = newOffset;
        }
        return bin - offset;
    }

    @Override
    public double value() {
        if (!known) {
            figure = figure();
            known = true;
        }
        return figure;
    }

    private double figure() {
        if (total == 0) {
            return Double.NaN;
        }
        long rank = (long) Math.floor(quantile * (total - 1));
        long seen = 0;
        for (int i = 0; i < bins.length; i++) {
            seen += bins[i];
            if (seen > rank) {
                return middle(offset + i);
            }
        }
        return Double.NaN;
    }
}
