package org.tocsin.detector.forest.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Which mask counts in each unit for a value of one metric.
 *
 * <p>The cuts are in blocks of 16. What counts at the beginning of each block is known, so that a value is compared with
 * the cuts of its own block only.
 */
final class MaskColumn {

    private static final int BLOCK = 16;

    private final double[] blockStarts;
    private final double[] cuts;
    private final char[] cutUnits;
    private final char[] atBlockStart;
    private final char[] current;

    MaskColumn(LeafUnits units, int metric) {
        List<LeafUnits.UnitCut> all = units.cuts(metric);
        int blocks = Math.max(1, (all.size() + BLOCK - 1) / BLOCK);
        cuts = new double[blocks * BLOCK];
        Arrays.fill(cuts, Double.POSITIVE_INFINITY);
        cutUnits = new char[cuts.length];
        blockStarts = new double[blocks - 1];
        current = new char[units.units()];
        atBlockStart = new char[blocks * current.length];
        for (int i = 0; i < current.length; i++) {
            current[i] = (char) units.firstMask(i, metric);
        }
        for (int i = 0; i < cuts.length; i++) {
            if (i % BLOCK == 0) {
                System.arraycopy(current, 0, atBlockStart, i / BLOCK * current.length, current.length);
            }
            if (i < all.size()) {
                cuts[i] = all.get(i).value();
                cutUnits[i] = (char) all.get(i).unit();
                current[cutUnits[i]]++;
            }
            if (i > 0 && i % BLOCK == 0) {
                blockStarts[i / BLOCK - 1] = cuts[i];
            }
        }
    }

    /** The mask of each unit for this value; valid until the next call. */
    char[] masksOf(double value) {
        int block = block(value);
        System.arraycopy(atBlockStart, block * current.length, current, 0, current.length);
        for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
            current[cutUnits[i]] += (char) (1 - PathLengths.negative(value - cuts[i]));
        }
        return current;
    }

    private int block(double value) {
        int from = 0;
        for (int length = blockStarts.length; length > 0; ) {
            int half = (length + 1) >>> 1;
            from += half & PathLengths.negative(value - blockStarts[from + half - 1]) - 1;
            length -= half;
        }
        return from;
    }

    long bytes() {
        return 8L * blockStarts.length + 10L * cuts.length + 2L * atBlockStart.length + 2L * current.length;
    }
}
