package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    private static final class Given implements KeptScorer {

        private double value;
        private boolean learned = true;

        @Override
        public boolean learned() {
            return learned;
        }

        @Override
        public void write(ModelOutput out) {}

        @Override
        public KeptScorer read(ModelInput in) {
            return new Given();
        }

        @Override
        public void freeze(boolean frozen) {}

        @Override
        public boolean leaveOut(long fromMillis, long toMillis) {
            return false;
        }

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
        public String comparedWith() {
            return "usually";
        }
    }

    private final ScoringDetector detector = new ScoringDetector((Scorer) new Given(), new FalseAlertRate(0.3));
    private final SplittableRandom random = new SplittableRandom(3);
    private int number;

    private Event event(double score) {
        return Event.of("a", 1_000L * number++, Schema.named("x"), score);
    }

    private Verdict inspect(double score) {
        return detector.inspect(event(score));
    }

    private void learn(int events) {
        for (int i = 0; i < events; i++) {
            inspect(random.nextDouble());
        }
    }

    @Test
    void shouldTellThoseWhoAskSeveralDetectorsHowRareAnEventIs() {
        ScoringDetector asked = new ScoringDetector(new Given(), new FalseAlertRate(0.3));
        assertTrue(Double.isNaN(asked.judge(event(0.5))), "It cannot know that yet.");
        assertEquals("learns how much the scores vary", asked.waitingFor());
        for (int i = 0; i < 2_000; i++) {
            asked.judge(event(random.nextDouble()));
        }
        assertTrue(asked.judge(event(0.5)) < 1);
        assertFalse(asked.odd());
        assertTrue(asked.judge(event(40)) > 4);
        assertTrue(asked.odd() && asked.excess() > 1);
        assertEquals("x 40, usually 0 to 1.", asked.sentence());
        assertTrue(Double.isNaN(asked.judge(event(Double.NaN))));
        assertFalse(asked.odd());
        assertEquals("waits", asked.waitingFor());
    }

    @Test
    void shouldRaiseOnlyWhatIsUnheardOfWhereItIsToBeSure() {
        ScoringDetector sure = ScoringDetector.sure(new Given(), "given", new FalseAlertRate(10_000));
        for (int i = 0; i < 2_000; i++) {
            sure.judge(event(random.nextDouble()));
        }
        sure.judge(event(40));
        assertTrue(sure.odd());
        sure.judge(event(39));
        assertFalse(sure.odd(), "There was a larger one.");
        sure.judge(event(41));
        assertTrue(sure.odd());
    }

    @Test
    void shouldNotLearnTheScoreOfWhatItsScorerHoldsBack() {
        Given given = new Given();
        ScoringDetector holding = new ScoringDetector(given, "given", new FalseAlertRate(0.3));
        for (int i = 0; i < 1_000; i++) {
            holding.judge(event(random.nextDouble()));
        }
        given.learned = false;
        double first = holding.judge(event(40));
        for (int i = 0; i < 500; i++) {
            holding.judge(event(40));
        }
        assertEquals(first, holding.judge(event(40)), 0.3);
        assertEquals(1_000, holding.seen());
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
        assertEquals("x 40, usually 0 to 1.", anomaly.reason());
    }

    @Test
    void shouldNotKnowWhereTheScorerDoesNot() {
        learn(200);
        assertEquals(new Verdict.Unknown("waits"), inspect(Double.NaN));
    }
}
