package org.tocsin.backtest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AveragePrecisionTest {

    private static double[] scores(double... scores) {
        return scores;
    }

    @Test
    void isOneIfAllThatIsWantedComesFirst() {
        assertEquals(1, AveragePrecision.of(scores(0.9, 0.8), scores(0.7, 0.1)));
    }

    @Test
    void addsUpThePrecisionAtEachThresholdWithTheRecallGained() {
        // from above: + (1/1), - , + (2/3), -, + (3/5): (1 + 2/3 + 3/5) / 3
        double expected = (1 + 2 / 3.0 + 3 / 5.0) / 3;
        assertEquals(expected, AveragePrecision.of(scores(0.9, 0.7, 0.5), scores(0.8, 0.6, 0.1)), 1e-15);
    }

    @Test
    void letsEqualScoresShareAStep() {
        // 0.9: one of one; 0.5: all five rows of which three are wanted
        double expected = 1 / 3.0 * 1 + 2 / 3.0 * (3 / 5.0);
        assertEquals(expected, AveragePrecision.of(scores(0.5, 0.9, 0.5), scores(0.5, 0.5)), 1e-15);
        assertEquals(0.25, AveragePrecision.of(scores(0), scores(0, -0.0, 0)), 1e-15);
    }

    @Test
    void isUnknownWithoutBothSorts() {
        assertEquals(Double.NaN, AveragePrecision.of(scores(), scores(1)));
        assertEquals(Double.NaN, AveragePrecision.of(scores(1), scores()));
    }
}
