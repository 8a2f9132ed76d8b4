package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import weka.classifiers.misc.IsolationForest;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Isolation forests of libraries, called directly: 100 trees, each grown from 256 of 1,024 rows. */
final class LibraryForest<T> implements Contender {

    /** Scores one row. */
    interface Score<T> {
        double of(T row) throws Exception;
    }

    private static final int TREES = 100;
    private static final int SUBSAMPLE = 256;
    private static final int ROWS = 1024;

    private final Score<T> score;
    private final List<T> rows;
    private int events;
    private double sum;

    private LibraryForest(List<T> rows, Score<T> score) {
        this.rows = rows;
        this.score = score;
    }

    private static double[][] rows(int from) {
        return LongStream.range(from, from + ROWS).mapToObj(Measurements::row).toArray(double[][]::new);
    }

    static LibraryForest<weka.core.Instance> weka() throws Exception {
        IsolationForest forest = new IsolationForest();
        forest.setNumTrees(TREES);
        forest.setSubsampleSize(SUBSAMPLE);
        forest.buildClassifier(instances(rows(0)));
        return new LibraryForest<>(instances(rows(ROWS)), row -> forest.distributionForInstance(row)[1]);
    }

    private static Instances instances(double[][] rows) {
        ArrayList<Attribute> attributes = new ArrayList<>(IntStream.range(0, Measurements.METRICS)
                .mapToObj(i -> new Attribute("m" + i))
                .toList());
        attributes.add(new Attribute("class", List.of("normal", "anomaly")));
        Instances data = new Instances("rows", attributes, rows.length);
        data.setClassIndex(Measurements.METRICS);
        for (double[] row : rows) {
            data.add(new DenseInstance(1, Arrays.copyOf(row, row.length + 1)));
        }
        return data;
    }

    /** Trees as deep as Weka lets them be. */
    static LibraryForest<double[]> smile() {
        int depth = (int) Math.ceil(Math.log(ROWS) / Math.log(2));
        smile.anomaly.IsolationForest forest = smile.anomaly.IsolationForest.fit(
                rows(0), new smile.anomaly.IsolationForest.Options(TREES, depth, (double) SUBSAMPLE / ROWS, 0));
        return new LibraryForest<>(List.of(rows(ROWS)), forest::score);
    }

    @Override
    public void prepare(int newEvents) {
        events = newEvents;
    }

    @Override
    public void run() throws Exception {
        for (int i = 0; i < events; i++) {
            sum += score.of(rows.get(i & (ROWS - 1)));
        }
    }

    /** So that nothing is left out because nobody looks at it. */
    double sum() {
        return sum;
    }
}
