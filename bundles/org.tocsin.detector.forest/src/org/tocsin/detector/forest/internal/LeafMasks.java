package org.tocsin.detector.forest.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Trees as masks of the leaves that a value of each metric leaves reachable; where all masks agree is the leaf of the
 * row. After QuickScorer (Lucchese et al., "QuickScorer: a Fast Algorithm to Rank Documents with Additive Ensembles of
 * Regression Trees", 2015), with masks that both sides of a cut have been taken out of, so that one bit is left in all
 * units of a tree. What a row costs grows with the number of metrics; for few of them nothing is faster.
 */
final class LeafMasks implements PathLengths {

    private static final int MOST_METRICS = 5;

    private final MaskColumn[] columns;
    private final long[] masks;
    private final char[] leafKinds;
    private final double[] pathLengths;
    private final long[] reachable;

    private LeafMasks(LeafUnits units, long[] masks, int metrics) {
        this.masks = masks;
        columns = IntStream.range(0, metrics)
                .mapToObj(metric -> new MaskColumn(units, metric))
                .toArray(MaskColumn[]::new);
        leafKinds = units.leafKinds();
        pathLengths = units.pathLengths();
        reachable = new long[units.units()];
    }

    /** The trees as masks, if that is a good idea. */
    static Optional<PathLengths> of(List<TreeNode> trees, int metrics) {
        if (metrics > MOST_METRICS) {
            return Optional.empty();
        }
        LeafUnits units = new LeafUnits(trees, metrics);
        long[] masks = units.masks();
        return masks.length > Character.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new LeafMasks(units, masks, metrics));
    }

    @Override
    public double sum(double[] row) {
        long[] leaves = reachable;
        long[] all = masks;
        for (int metric = 0; metric < columns.length; metric++) {
            char[] at = columns[metric].masksOf(row[metric]);
            if (metric == 0) {
                for (int i = 0; i < leaves.length; i++) {
                    leaves[i] = all[at[i]];
                }
            } else {
                for (int i = 0; i < leaves.length; i++) {
                    leaves[i] &= all[at[i]];
                }
            }
        }
        return lengths(leaves);
    }

    /** Adds up in four places: each addition would have to wait for the one before. */
    private double lengths(long[] leaves) {
        char[] kinds = leafKinds;
        double[] lengths = pathLengths;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int unit = 0;
        int at = 0;
        for (; unit + 4 <= leaves.length; unit += 4) {
            a += lengths[kinds[at + Long.numberOfTrailingZeros(leaves[unit])]];
            b += lengths[kinds[at + 65 + Long.numberOfTrailingZeros(leaves[unit + 1])]];
            c += lengths[kinds[at + 130 + Long.numberOfTrailingZeros(leaves[unit + 2])]];
            d += lengths[kinds[at + 195 + Long.numberOfTrailingZeros(leaves[unit + 3])]];
            at += 260;
        }
        for (; unit < leaves.length; unit++) {
            a += lengths[kinds[at + Long.numberOfTrailingZeros(leaves[unit])]];
            at += LeafUnits.SIZE + 1;
        }
        return a + b + (c + d);
    }

    @Override
    public long bytes() {
        long bytes = 8L * masks.length + 2L * leafKinds.length + 8L * pathLengths.length + 8L * reachable.length;
        for (MaskColumn column : columns) {
            bytes += column.bytes();
        }
        return bytes;
    }
}
