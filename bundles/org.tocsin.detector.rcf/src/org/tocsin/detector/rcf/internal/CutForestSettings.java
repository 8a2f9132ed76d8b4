package org.tocsin.detector.rcf.internal;

import com.amazon.randomcutforest.RandomCutForest;

/**
 * How a forest is made.
 *
 * @param shingle how many events are looked at together, at most
 * @param trees how many trees
 * @param sample how many of the past events each tree holds
 * @param seed of all chance
 */
record CutForestSettings(int shingle, int trees, int sample, int seed) {

    /** The library's cost grows with the numbers of a point: with many metrics fewer events are looked at together. */
    private static final int MOST_NUMBERS = 96;

    int shingle(int metrics) {
        return Math.clamp(MOST_NUMBERS / metrics, 1, shingle);
    }

    /** A forest that has learned nothing yet; it is never used by two threads. */
    RandomCutForest forest(int metrics) {
        int events = shingle(metrics);
        return RandomCutForest.builder()
                .dimensions(events * metrics)
                .shingleSize(events)
                .numberOfTrees(trees)
                .sampleSize(sample)
                .outputAfter(Math.min(32, sample))
                .internalShinglingEnabled(true)
                .parallelExecutionEnabled(false)
                .randomSeed(seed)
                .build();
    }
}
