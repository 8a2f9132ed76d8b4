package org.tocsin.detector.deviation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class DeviationScorerTest {

    private static final Schema SCHEMA = Schema.named("latency", "cpu");
    private static final DeviationSettings SETTINGS =
            new DeviationSettings(Duration.ofMinutes(30), Duration.ofSeconds(15));
    /** The score of six deviations. */
    private static final double CLEAR = 0.06;

    private final DeviationScorer scorer = new DeviationScorer(SETTINGS);
    private final SplittableRandom random = new SplittableRandom(5);
    private long time;

    private double score(double latency) {
        time += 1_000;
        return scorer.score(Event.of("a", time, SCHEMA, latency, 50 + random.nextGaussian()));
    }

    private double usual() {
        return 40 + random.nextGaussian();
    }

    private double most(int events, double shift) {
        double most = 0;
        for (int i = 0; i < events; i++) {
            most = Math.max(most, score(usual() + shift));
        }
        return most;
    }

    private void learn() {
        for (int i = 0; i < 1_000; i++) {
            score(usual());
        }
    }

    @Test
    void shouldFindAJumpOfOneMetricFromItsThirdEventOn() {
        learn();
        assertTrue(score(60) < CLEAR && score(60) < CLEAR, "One or two strange events are noise.");
        assertTrue(score(60) > 2 * CLEAR);
        assertEquals("latency", scorer.contributions().get(0).metric());
        assertTrue(scorer.contributions().get(0).share() > 0.9);
        assertTrue(scorer.contributions().get(0).expected().high() < 45);
    }

    @Test
    void shouldFindASlowLeak() {
        learn();
        double most = 0;
        for (int i = 0; i < 90; i++) {
            most = Math.max(most, score(usual() + 0.3 * i));
        }
        assertTrue(most > CLEAR, "Its score was " + most);
    }

    @Test
    void shouldNotTakeSwingingOfDaysForAJump() {
        double most = 0;
        for (int i = 0; i < 40_000; i++) {
            double score = score(usual() + 20 * Math.sin(2 * Math.PI * i / 86_400));
            most = i < 200 || Double.isNaN(score) ? most : Math.max(most, score);
        }
        assertTrue(most < CLEAR, "Its score was " + most);
    }

    @Test
    void shouldFindTheHundredthFaultAsWellAsTheFirst() {
        learn();
        double first = most(60, 20);
        for (int fault = 0; fault < 100; fault++) {
            most(300, 0);
            assertTrue(most(60, 20) > 0.7 * first, "It has learned fault " + fault);
        }
        assertTrue(most(100, 0) < 2 * CLEAR && most(100, 0) < CLEAR, "What is usual is still usual.");
    }

    @Test
    void shouldTakeWhatHasLastedForTheNewLevel() {
        learn();
        assertTrue(most(1_700, 20) > CLEAR);
        most(200, 20);
        assertTrue(most(300, 20) < CLEAR, "Half an hour is over.");
        assertTrue(most(30, 0) > CLEAR, "The way back is a jump, too.");
    }

    @Test
    void shouldBeginAnewAfterAGapThatIsLongerThanItsLevels() {
        learn();
        time += Duration.ofHours(9).toMillis();
        assertTrue(most(60, 20) < CLEAR, "Nobody knows what happened in the night.");
        assertTrue(most(30, 40) > CLEAR, "A jump is a jump again.");
    }

    @Test
    void shouldFindAJumpAcrossAShortGap() {
        learn();
        time += Duration.ofMinutes(1).toMillis();
        assertTrue(most(30, 20) > CLEAR);
    }

    @Test
    void shouldTolerateWhatAPersonCallsNormal() {
        learn();
        long from = time;
        assertTrue(most(60, 20) > CLEAR);
        scorer.learn(from, time);
        most(300, 0);
        assertTrue(most(60, 20) < CLEAR);
        assertTrue(most(60, 200) > CLEAR, "Ten times as much is not what the person has seen.");
    }

    @Test
    void shouldSayNothingOfSourcesThatSendSeldom() {
        DeviationScorer seldom = new DeviationScorer(SETTINGS);
        double last = 0;
        for (int i = 0; i < 300; i++) {
            last = seldom.score(Event.of("a", 60_000L * i, SCHEMA, 1, 2));
        }
        assertTrue(Double.isNaN(last));
        assertEquals("the source sends too seldom for a recent level", seldom.waitingFor());
    }

    @Test
    void shouldLearnNothingOfWhatIsFarOff() {
        learn();
        most(3, 20);
        score(60);
        assertFalse(scorer.learned());
        most(10, 0);
        assertTrue(scorer.learned());
    }
}
