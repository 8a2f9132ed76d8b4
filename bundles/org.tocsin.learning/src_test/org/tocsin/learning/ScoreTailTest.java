package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoreTailTest {

    /** Exponential scores: one in ten to the x is above x times ln 10. */
    private static ScoreTail exponential(int count) {
        SplittableRandom random = new SplittableRandom(1);
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            scores[i] = (float) -Math.log(1 - random.nextDouble());
        }
        Arrays.sort(scores);
        return ScoreTail.of(scores);
    }

    @Test
    void shouldTellHowRareAScoreIsWithinWhatWasSeen() {
        ScoreTail tail = exponential(10_000);
        assertEquals(0, tail.surprise(0), 1e-9);
        assertEquals(Math.log10(2), tail.surprise(Math.log(2)), 0.02);
        assertEquals(1, tail.surprise(Math.log(10)), 0.05);
    }

    @Test
    void shouldReachBeyondWhatWasSeen() {
        ScoreTail tail = exponential(10_000);
        assertEquals(3, tail.surprise(3 * Math.log(10)), 0.2);
        assertEquals(6, tail.surprise(6 * Math.log(10)), 1);
    }

    @Test
    void shouldNotClaimToKnowFromAHundredScoresWhatIsOneInAMillion() {
        double score = 6 * Math.log(10);
        double few = exponential(128).surprise(score);
        assertTrue(few > 2 && few < 4, "one in ten to the " + few);
        assertTrue(exponential(10_000).surprise(score) > 5);
    }

    @Test
    void shouldGiveTheScoreOfASurprise() {
        ScoreTail tail = exponential(500);
        for (double surprise : new double[] {1, 1.5, 2, 4, 8}) {
            assertEquals(surprise, tail.surprise(tail.score(surprise)), 1e-9);
        }
    }

    @Test
    void shouldNeverFallWhenTheScoreRises() {
        ScoreTail tail = exponential(200);
        double last = -1;
        for (double score = -1; score < 50; score += 0.01) {
            double surprise = tail.surprise(score);
            assertTrue(surprise >= last && Double.isFinite(surprise), "at " + score);
            last = surprise;
        }
    }

    @Test
    void shouldBeSurprisedByAnythingAboveScoresThatNeverMoved() {
        float[] scores = new float[128];
        Arrays.fill(scores, 0.25f);
        ScoreTail tail = ScoreTail.of(scores);
        assertTrue(tail.surprise(0.25) <= 1);
        assertTrue(tail.surprise(0.26) > 6);
    }
}
