package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * The trees of Weka's Isolation Forest in flat arrays, which score a row without allocating anything. Used by one
 * thread at a time.
 *
 * <p>The score is that of Liu, Ting and Zhou, "Isolation Forest", 2008: 2^(-E(h)/c(n)), 0 to 1, larger for rows that
 * are easier to separate from the others. It is Weka's to the last bit.
 */
final class IsolationTrees {

    private static final int ABREAST = 8;

    private final Cuts cuts;
    private final int[] roots;
    private final int depth;
    private final long[] nodes;
    private final char[] leafKinds;
    private final double[] pathLengths;
    private final double usualLength;
    private final int[] ranks;

    /** Takes the arrays over; see {@link TreeLayout}. */
    IsolationTrees(
            Cuts cuts,
            int[] roots,
            int depth,
            long[] nodes,
            char[] leafKinds,
            double[] pathLengths,
            double usualLength) {
        this.cuts = cuts;
        this.roots = roots;
        this.depth = depth;
        this.nodes = nodes;
        this.leafKinds = leafKinds;
        this.pathLengths = pathLengths;
        this.usualLength = usualLength;
        this.ranks = new int[cuts.metrics()];
    }

    /**
     * Grows trees.
     *
     * @param rows at least as many as the subsample, all of the same length, every value finite
     */
    static IsolationTrees grow(List<double[]> rows, ForestSettings settings) {
        QuietStart.ofWeka();
        return new WekaForest(settings, rows.size()).grow(data(rows));
    }

    /** The rows as Weka wants them, with a class in the last place that it does not look at. */
    static Instances data(List<double[]> rows) {
        int columns = rows.get(0).length;
        ArrayList<Attribute> attributes = new ArrayList<>(columns + 1);
        for (int i = 0; i < columns; i++) {
            attributes.add(new Attribute("m" + i));
        }
        attributes.add(new Attribute("class", List.of("normal", "anomaly")));
        Instances data = new Instances("training", attributes, rows.size());
        data.setClassIndex(columns);
        for (double[] row : rows) {
            double[] values = new double[columns + 1];
            System.arraycopy(row, 0, values, 0, columns);
            data.add(new DenseInstance(1, values));
        }
        return data;
    }

    /** The score of a row, 0 to 1. */
    double score(double[] row) {
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = cuts.rank(i, row[i]);
        }
        double sum = 0;
        int tree = 0;
        for (; tree + ABREAST <= roots.length; tree += ABREAST) {
            sum = pathLengths(tree, sum);
        }
        for (; tree < roots.length; tree++) {
            sum += pathLengths[leafKinds[leaf(tree)]];
        }
        // Weka gives away the last bit by turning the score over and back.
        return 1 - (1 - Math.pow(2, -(sum / roots.length) / usualLength));
    }

    /** Goes down eight trees at a time: the processor need not wait for one step before it begins with the next. */
    private double pathLengths(int tree, double before) {
        long[] all = nodes;
        int[] rank = ranks;
        int a = roots[tree];
        int b = roots[tree + 1];
        int c = roots[tree + 2];
        int d = roots[tree + 3];
        int e = roots[tree + 4];
        int f = roots[tree + 5];
        int g = roots[tree + 6];
        int h = roots[tree + 7];
        for (int i = depth; i > 0; i--) {
            a = PackedNode.next(all[a], rank);
            b = PackedNode.next(all[b], rank);
            c = PackedNode.next(all[c], rank);
            d = PackedNode.next(all[d], rank);
            e = PackedNode.next(all[e], rank);
            f = PackedNode.next(all[f], rank);
            g = PackedNode.next(all[g], rank);
            h = PackedNode.next(all[h], rank);
        }
        double sum = before + pathLengths[leafKinds[a]];
        sum += pathLengths[leafKinds[b]];
        sum += pathLengths[leafKinds[c]];
        sum += pathLengths[leafKinds[d]];
        sum += pathLengths[leafKinds[e]];
        sum += pathLengths[leafKinds[f]];
        sum += pathLengths[leafKinds[g]];
        return sum + pathLengths[leafKinds[h]];
    }

    private int leaf(int tree) {
        int node = roots[tree];
        for (int i = depth; i > 0; i--) {
            node = PackedNode.next(nodes[node], ranks);
        }
        return node;
    }

    /** What the arrays need, in bytes. */
    long bytes() {
        return cuts.bytes()
                + 8L * nodes.length
                + 2L * leafKinds.length
                + 4L * roots.length
                + 8L * pathLengths.length
                + 4L * ranks.length;
    }
}
