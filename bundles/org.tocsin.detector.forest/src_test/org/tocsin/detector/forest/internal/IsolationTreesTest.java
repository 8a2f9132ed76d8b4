package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.DenseInstance;
import weka.core.Instances;

class IsolationTreesTest {

    private static final double[] EXTREMES = {
        0.0, -0.0, Double.NaN, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1 / 0.0, -1 / 0.0
    };

    private final Random random = new Random(11);

    private double[] row(int metrics) {
        return random.doubles(metrics).map(u -> random.nextGaussian()).toArray();
    }

    private List<double[]> rows(int metrics) {
        return Stream.generate(() -> row(metrics)).limit(1024).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 38})
    void givesTheScoreOfWeka(int metrics) {
        QuietStart.ofWeka();
        Instances data = IsolationTrees.data(rows(metrics));
        WekaForest weka = new WekaForest(100, 256, 1);
        IsolationTrees trees = weka.grow(data);
        for (int i = 0; i < 100_000; i++) {
            double[] row = row(metrics);
            if (i % 3 == 0) {
                row[random.nextInt(metrics)] = EXTREMES[random.nextInt(EXTREMES.length)];
            }
            DenseInstance instance = new DenseInstance(1, Arrays.copyOf(row, metrics + 1));
            instance.setDataset(data);
            assertEquals(
                    weka.distributionForInstance(instance)[1], trees.score(row), 1e-12, () -> Arrays.toString(row));
        }
    }

    @Test
    void aHundredTreesOverSixMetricsFitIntoHalfAMegabyte() {
        long bytes = IsolationTrees.grow(rows(6), 100, 256, 1).bytes();
        assertTrue(bytes <= 500_000, bytes + " bytes");
    }
}
