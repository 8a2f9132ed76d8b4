package org.tocsin.detector.rule.internal.window;

import java.util.Arrays;

/**
 * A quantile of the values in a window, to 1 % of itself, in bounded memory.
 *
 * <p>Values are counted in {@link LogBins}, whose middle is at most 1 % from any value in them. Each of
 * 64 slices of the window knows how often it has counted into which bin, to take that out when it leaves; the far end of
 * the window is blurred by at most a 64th of it. The quantile is the value at rank {@code floor(q (n − 1))} of the sorted
 * values, counted from 0.
 *
 * <p>The newest slice counts in an array; the others are small numbers in a queue. Each of them is a list of its bins, as
 * the distance to the bin before (the first one from −1) and the count; then 0, and how many milliseconds later the next
 * slice began.
 */
public final class QuantileWindow implements Window {

    private static final int SLICES = 64;

    private final double quantile;
    private final long length;
    private final long width;
    private final NumberQueue older = new NumberQueue();
    private int slices;
    private long oldest;
    private long newest;
    /** How often each bin was counted in all slices, from the bin {@link #offset} on. */
    private int[] bins = new int[64];
    /** The same in the newest slice. */
    private int[] recent = new int[64];

    /** The first and the last bin of the newest slice. */
    private int least;

    private int largest;
    private int offset = Integer.MIN_VALUE;
    private int total;
    private boolean known;
    private double figure;

    public QuantileWindow(long lengthMillis, double quantile) {
        this.quantile = quantile;
        this.length = lengthMillis;
        this.width = Math.max(1, lengthMillis / SLICES);
    }

    @Override
    public void add(long time, double value) {
        while (slices > 0 && oldest <= time - length) {
            if (slices == 1) {
                close(time);
            }
            drop();
            known = false;
        }
        if (!Double.isFinite(value)) {
            return;
        }
        if (slices == 0 || time - newest >= width) {
            begin(time);
        }
        int bin = LogBins.bin(value);
        least = Math.min(least, bin);
        largest = Math.max(largest, bin);
        int place = place(bin);
        bins[place]++;
        recent[place]++;
        total++;
        known = false;
    }

    private void begin(long time) {
        if (slices == 0) {
            oldest = time;
        } else {
            close(time);
        }
        slices++;
        newest = time;
        least = Integer.MAX_VALUE;
        largest = 0;
    }

    /** Puts the newest slice behind the older ones. */
    private void close(long next) {
        int before = -1;
        for (int bin = least; bin <= largest; bin++) {
            int count = recent[bin - offset];
            if (count > 0) {
                older.add(bin - before);
                older.add(count);
                before = bin;
            }
        }
        Arrays.fill(recent, least - offset, largest - offset + 1, 0);
        older.add(0);
        older.add(next - newest);
    }

    /** Takes the oldest slice out. */
    private void drop() {
        int bin = -1;
        for (long distance = older.remove(); distance > 0; distance = older.remove()) {
            bin += (int) distance;
            int count = (int) older.remove();
            bins[bin - offset] -= count;
            total -= count;
        }
        oldest += older.remove();
        slices--;
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
            int[] widerRecent = new int[room];
            System.arraycopy(recent, 0, widerRecent, offset - newOffset, recent.length);
            bins = wider;
            recent = widerRecent;
            offset = newOffset;
        }
        return bin - offset;
    }

    @Override
    public void keep(Archive archive) {
        older.keep(archive);
        slices = archive.within(0, 2 * SLICES, slices);
        oldest = archive.whole(oldest);
        newest = archive.whole(newest);
        least = archive.whole(least);
        largest = archive.whole(largest);
        total = archive.whole(total);
        keepBins(archive);
    }

    /** From the first bin in use to the last. */
    private void keepBins(Archive archive) {
        int end = bins.length;
        while (end > 0 && bins[end - 1] == 0) {
            end--;
        }
        int first = 0;
        while (first < end && bins[first] == 0) {
            first++;
        }
        int used = archive.within(0, LogBins.COUNT, end - first);
        int firstBin = archive.whole(used == 0 ? Integer.MIN_VALUE : offset + first);
        if (archive.reads()) {
            bins = new int[Math.max(bins.length, used)];
            recent = new int[bins.length];
            offset = firstBin;
            first = 0;
            known = false;
        }
        for (int i = first; i < first + used; i++) {
            bins[i] = archive.whole(bins[i]);
            recent[i] = archive.whole(recent[i]);
        }
    }

    /** For how many bytes of older slices there is room. */
    int capacity() {
        return older.capacity();
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
                return LogBins.middle(offset + i);
            }
        }
        return Double.NaN;
    }
}
