package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreThresholdTest {

    /** Scores whose tail is exponential, so that the right answer is known. */
    private static double[] scores(int count) {
        Random random = new Random(3);
        return random.doubles(count).map(u -> 0.3 - 0.02 * Math.log(1 - u)).toArray();
    }

    @Test
    void passesTheWantedShareOfNormalScores() {
        ScoreThreshold threshold = ScoreThreshold.of(scores(20_000), 0.001);
        assertEquals(0.3 + 0.02 * Math.log(1000), threshold.level(), 0.01);
    }

    @Test
    void goesBeyondTheLargestScoreForSharesThatAreSmallerThanOneInAll() {
        double[] scores = scores(512);
        ScoreThreshold threshold = ScoreThreshold.of(scores, 1e-5);
        assertTrue(threshold.level() > scores[511]);
        assertTrue(threshold.level() < 1);
    }

    @Test
    void aTailThatEndsIsNotContinuedForEver() {
        double[] scores = new Random(4).doubles(2_000, 0.3, 0.6).toArray();
        assertEquals(0.6, ScoreThreshold.of(scores, 1e-6).level(), 0.01);
    }

    @Test
    void hasALevelWhereAllScoresAreTheSameAndNoneMayPass() {
        double[] scores = new double[100];
        Arrays.fill(scores, 0.4);
        assertEquals(0.4, ScoreThreshold.of(scores, 0).level());
    }

    @Test
    void countsExcessFromTheLevel() {
        ScoreThreshold threshold = new ScoreThreshold(0.4, 0.5, 0, 0.02, 0.6);
        assertEquals(0, threshold.excess(0.6), 1e-12);
        assertEquals(1, threshold.excess(0.8), 1e-12);
    }

    @Test
    void knowsTheShareThatWouldPassAnotherLevel() {
        double[] scores = scores(20_000);
        ScoreThreshold threshold = ScoreThreshold.of(scores, 1e-3);
        assertEquals(1e-3, threshold.share(threshold.level()), 1e-6);
        assertEquals(1e-5, threshold.share(ScoreThreshold.of(scores, 1e-5).level()), 1e-7);
        assertEquals(0.1, threshold.share(threshold.typical()));
    }
}
