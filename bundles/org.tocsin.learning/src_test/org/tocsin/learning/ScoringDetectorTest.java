package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class ScoringDetectorTest {

    /** The only value of an event is its score. */
    private static final class Given implements Scorer {

        private double value;

        @Override
        public double score(Event event) {
            value = event.value(0);
            return value;
        }

        @Override
        public String waitingFor() {
            return "waits";
        }

        @Override
        public List<Contribution> contributions() {
            return List.of(new Contribution("x", value, new ExpectedRange(0, 1), 1));
        }

        @Override
        public String finding() {
            return "Odd";
        }
    }

    private final ScoringDetector detector = new ScoringDetector(new Given(), new FalseAlertRate(0.3));
    private final SplittableRandom random = new SplittableRandom(3);
    private int number;

    private Verdict inspect(double score) {
        return detector.inspect(Event.of("a", 1_000L * number++, Schema.named("x"), score));
    }

    private void learn(int events) {
        for (int i = 0; i < events; i++) {
            inspect(random.nextDouble());
        }
    }

    @Test
    void shouldGiveThoseWhoJudgeThemselvesTheScoreOfItsVerdicts() {
        ScoringDetector asked = new ScoringDetector(new Given(), new FalseAlertRate(0.3));
        for (double score : new double[] {0, 0.5, 3, 1e9}) {
            Event event = Event.of("a", 1_000, Schema.named("x"), score);
            assertEquals(inspect(score).score(), asked.score(event));
        }
        assertTrue(Double.isNaN(asked.score(Event.of("a", 1_000, Schema.named("x"), Double.NaN))));
        assertEquals("waits", asked.waitingFor());
    }

    @Test
    void shouldTellAScoreWhileItStillLearns() {
        Verdict.WarmingUp warming = assertInstanceOf(Verdict.WarmingUp.class, inspect(1));
        assertEquals(0.5, warming.score());
        assertEquals(0, warming.seen());
        Verdict.WarmingUp waiting = assertInstanceOf(Verdict.WarmingUp.class, inspect(Double.NaN));
        assertEquals("waits", waiting.why());
        assertEquals(1, waiting.seen());
    }

    @Test
    void shouldRaiseWhatIsRarerThanTheFalseAlertsAllow() {
        learn(2_000);
        assertInstanceOf(Verdict.Normal.class, inspect(0.99));
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, inspect(40));
        assertEquals(40.0 / 41, anomaly.score());
        assertTrue(anomaly.threshold() < anomaly.score() && anomaly.threshold() > 0.5);
        assertEquals("Odd: x 40 (expected 0 to 1).", anomaly.reason());
    }

    @Test
    void shouldNotKnowWhereTheScorerDoesNot() {
        learn(200);
        assertEquals(new Verdict.Unknown("waits"), inspect(Double.NaN));
    }
}
