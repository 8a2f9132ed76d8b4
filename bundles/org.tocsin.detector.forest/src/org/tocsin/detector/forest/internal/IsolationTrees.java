package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * The trees of Weka's Isolation Forest, laid out flat, which score a row without allocating anything. Used by one
 * thread at a time.
 *
 * <p>The score is that of Liu, Ting and Zhou, "Isolation Forest", 2008: 2^(-E(h)/c(n)), 0 to 1, larger for rows that
 * are easier to separate from the others. It is Weka's but for rounding, which is less than 1e-12.
 */
public final class IsolationTrees {

    private final int trees;
    private final PathLengths pathLengths;
    private final double usualLength;
    private final double[] values;

    /**
     * @param trees that look at so many metrics
     * @param usualLength the length of a path that is neither long nor short
     */
    IsolationTrees(List<TreeNode> trees, int metrics, double usualLength) {
        this.trees = trees.size();
        this.pathLengths = LeafMasks.of(trees, metrics).orElseGet(() -> new FlatNodes(trees));
        this.usualLength = usualLength;
        this.values = new double[metrics];
    }

    /**
     * Grows trees.
     *
     * @param rows all of the same length, every value finite
     * @param trees how many
     * @param subsample rows that each tree is grown from, if there are as many
     * @param seed of all chance
     */
    public static IsolationTrees grow(List<double[]> rows, int trees, int subsample, int seed) {
        QuietStart.ofWeka();
        return new WekaForest(trees, Math.min(subsample, rows.size()), seed).grow(data(rows));
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

    /** The score of a row, 0 to 1. What is no number counts as the largest one, as it does for Weka. */
    public double score(double[] row) {
        for (int i = 0; i < values.length; i++) {
            double value = row[i] + 0.0;
            values[i] = Double.isNaN(value) ? Double.MAX_VALUE : Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return Math.pow(2, -(pathLengths.sum(values) / trees) / usualLength);
    }

    /** What the trees need, in bytes. */
    long bytes() {
        return pathLengths.bytes() + 8L * values.length;
    }
}
