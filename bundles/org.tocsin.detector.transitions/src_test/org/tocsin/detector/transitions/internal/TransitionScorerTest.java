package org.tocsin.detector.transitions.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class TransitionScorerTest {

    private static final Schema SCHEMA = Schema.named("saw", "noise");

    private final TransitionScorer scorer = new TransitionScorer();
    private final SplittableRandom random = new SplittableRandom(9);
    private int number;

    private double score(double saw) {
        return scorer.score(Event.of("a", 1_000L * number++, SCHEMA, saw, random.nextGaussian()));
    }

    private double learn(int events) {
        double most = 0;
        for (int i = 0; i < events; i++) {
            double score = score(number % 8);
            most = i < 500 ? 0 : Math.max(most, score);
        }
        return most;
    }

    @Test
    void shouldFindUsualValuesInAnUnusualOrder() {
        double usual = learn(2_000);
        double most = 0;
        for (int i = 0; i < 20; i++) {
            most = Math.max(most, score(random.nextInt(8)));
        }
        assertTrue(most > 1.5 * usual, most + " against " + usual);
        assertEquals("saw", scorer.contributions().get(0).metric());
    }

    @Test
    void shouldCallOneStrangeStepNoise() {
        double usual = learn(2_000);
        double one = score(3);
        assertTrue(one < 1.5 * usual, one + " against " + usual);
    }

    @Test
    void shouldTellFewerBitsTheMoreItHasSeen() {
        double early = score(number % 8);
        while (Double.isNaN(early)) {
            early = score(number % 8);
        }
        learn(2_000);
        assertTrue(score(number % 8) < early);
    }

    @Test
    void shouldExpectWhatUsuallyComesNext() {
        learn(2_000);
        while (number % 8 != 3) {
            score(number % 8);
        }
        score(7);
        var saw = scorer.contributions().stream()
                .filter(one -> one.metric().equals("saw"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                saw.expected().low() <= 3
                        && saw.expected().high() >= 3
                        && saw.expected().high() < 4.5,
                saw.toString());
    }

    @Test
    void shouldHalveItsCountsBeforeTheyAreTooLarge() {
        LevelTransitions chain = new LevelTransitions();
        for (int i = 0; i < 200_000; i++) {
            chain.surprise(i % 8, true);
        }
        assertTrue(chain.surprise(0, true) < 0.2);
    }
}
