package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import weka.classifiers.misc.IsolationForest;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * Weka's Isolation Forest over rows of numbers. Used by one thread at a time.
 *
 * <p>The score is that of Liu, Ting and Zhou, "Isolation Forest", 2008: 2^(-E(h)/c(n)), 0 to 1, larger for rows that
 * are easier to separate from the others.
 */
final class IsolationTrees {

    private final IsolationForest forest;
    private final DenseInstance instance;

    private IsolationTrees(IsolationForest forest, DenseInstance instance) {
        this.forest = forest;
        this.instance = instance;
    }

    /**
     * Grows trees.
     *
     * @param rows at least as many as the subsample, all of the same length, every value finite
     */
    static IsolationTrees grow(List<double[]> rows, ForestSettings settings) {
        QuietStart.ofWeka();
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
        // A new object each time: the subsample size of an old one would have shrunk for good if it ever had fewer
        // rows.
        IsolationForest forest = new IsolationForest();
        forest.setNumTrees(settings.trees());
        forest.setSubsampleSize(Math.min(settings.subsample(), rows.size()));
        forest.setSeed(settings.seed());
        try {
            forest.buildClassifier(data);
        } catch (Exception failure) {
            throw new IllegalStateException("Weka could not grow a forest from " + rows.size() + " rows.", failure);
        }
        DenseInstance instance = new DenseInstance(1, new double[columns + 1]);
        instance.setDataset(new Instances(data, 0));
        return new IsolationTrees(forest, instance);
    }

    /** The score of a row, 0 to 1. */
    double score(double[] row) {
        for (int i = 0; i < row.length; i++) {
            instance.setValue(i, row[i]);
        }
        return forest.distributionForInstance(instance)[1];
    }
}
