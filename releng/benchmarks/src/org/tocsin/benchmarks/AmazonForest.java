package org.tocsin.benchmarks;

import com.amazon.randomcutforest.RandomCutForest;

/** Amazon's Random Cut Forest, called directly: a score and an update an event, shingled by itself. */
final class AmazonForest implements Contender {

    private static final int SHINGLE = 8;
    private static final int TREES = 50;
    private static final int SAMPLE = 256;

    private final RandomCutForest forest = RandomCutForest.builder()
            .dimensions(SHINGLE * Measurements.METRICS)
            .shingleSize(SHINGLE)
            .numberOfTrees(TREES)
            .sampleSize(SAMPLE)
            .internalShinglingEnabled(true)
            .parallelExecutionEnabled(false)
            .randomSeed(1)
            .build();
    private float[][] slice = {};
    private long next;
    private double sum;

    AmazonForest() {
        prepare(Subject.LEARNED);
        run();
    }

    @Override
    public void prepare(int events) {
        slice = new float[events][Measurements.METRICS];
        for (float[] point : slice) {
            double[] row = Measurements.row(next);
            for (int metric = 0; metric < point.length; metric++) {
                point[metric] = (float) row[metric] / 50;
            }
            next++;
        }
    }

    @Override
    public void run() {
        for (float[] point : slice) {
            sum += forest.getAnomalyScore(point);
            forest.update(point);
        }
    }

    /** So that nothing is left out because nobody looks at it. */
    double sum() {
        return sum;
    }
}
