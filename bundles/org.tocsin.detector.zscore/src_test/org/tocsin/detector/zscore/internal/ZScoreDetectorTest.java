package org.tocsin.detector.zscore.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class ZScoreDetectorTest {

    private static final Schema SCHEMA = Schema.named("latency", "cpu");

    private final Random random = new Random(2);
    private final ZScoreDetector detector = new ZScoreDetector(60, 8, 0.01);

    private Verdict inspect(double latency, double cpu) {
        return detector.inspect(Event.of("a", 0, SCHEMA, latency, cpu));
    }

    private void fill() {
        for (int i = 0; i < 60; i++) {
            assertInstanceOf(Verdict.WarmingUp.class, inspect(40 + 2 * random.nextGaussian(), 50));
        }
    }

    @Test
    void findsASpikeAndNamesTheMetric() {
        fill();
        assertInstanceOf(Verdict.Normal.class, inspect(41, 50));
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, inspect(95, 50));
        assertEquals("latency", anomaly.contributions().get(0).metric());
        assertTrue(anomaly.contributions().get(0).expected().high() < 95);
    }

    @Test
    void aSpikeDoesNotHideTheNextOne() {
        fill();
        for (int i = 0; i < 10; i++) {
            assertInstanceOf(Verdict.Anomaly.class, inspect(95, 50));
        }
    }

    @Test
    void aMetricThatHardlyMovesIsNotNoisy() {
        fill();
        assertInstanceOf(Verdict.Normal.class, inspect(40, 50.1));
        assertInstanceOf(Verdict.Anomaly.class, inspect(40, 60));
    }

    @Test
    void missingValuesArePassedOver() {
        fill();
        assertInstanceOf(Verdict.Normal.class, inspect(Double.NaN, 50));
        assertInstanceOf(Verdict.Unknown.class, inspect(Double.NaN, Double.NaN));
        assertInstanceOf(Verdict.Unknown.class, inspect(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    @Test
    void medianAndSpreadAreThoseOfASortedCopy() {
        RollingWindow window = new RollingWindow(31);
        double[] newest = new double[31];
        for (int i = 0; i < 500; i++) {
            double value = random.nextInt(20);
            newest[i % 31] = value;
            window.add(value);
            if (window.full()) {
                double[] sorted = newest.clone();
                Arrays.sort(sorted);
                double median = sorted[15];
                double[] distances = Arrays.stream(newest)
                        .map(x -> Math.abs(x - median))
                        .sorted()
                        .toArray();
                assertEquals(median, window.median());
                assertEquals(distances[15], window.medianDeviation());
            }
        }
    }
}
