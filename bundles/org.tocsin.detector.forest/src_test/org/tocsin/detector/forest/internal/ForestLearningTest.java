package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class ForestLearningTest {

    private static final ForestSettings SETTINGS = new ForestSettings(30, 64, 128, 512, 256, 1, true, 1, 1);
    private static final Schema SCHEMA = Schema.named("cpu", "latency");

    private final Random random = new Random(5);
    private final ForestDetector detector = new ForestDetector(SETTINGS);
    private final Learning learning = detector.learning().orElseThrow();
    private long time;

    /** Between two events; with five minutes, some hundred events are more than a day. */
    private long step = 1_000;

    private Event at(double level) {
        time += step;
        double load = level + 5 * random.nextGaussian();
        return Event.of("a", time, SCHEMA, load, 2 * load + random.nextGaussian());
    }

    /** The detector in a pipeline, where an alert is open from an anomaly until a normal event. */
    private Verdict inspect(Event event) {
        Verdict verdict = detector.inspect(event);
        if (verdict instanceof Verdict.Anomaly) {
            learning.trouble(true);
        } else if (verdict instanceof Verdict.Normal) {
            learning.trouble(false);
        }
        return verdict;
    }

    private void run(int events, double level) {
        for (int i = 0; i < events; i++) {
            inspect(at(level));
        }
    }

    /** Once the level has lasted: that the first event jumped there says something else. */
    private boolean anomalous(double level) {
        Verdict last = Verdict.NORMAL;
        for (int i = 0; i < 40; i++) {
            last = detector.inspect(at(level));
        }
        return last instanceof Verdict.Anomaly;
    }

    @Test
    void aLastingFailureDoesNotBecomeNormalUnlessSomeoneSaysSo() {
        step = 300_000;
        run(600, 50);
        long began = time + 1;
        run(5 * 256, 400);
        assertTrue(anomalous(400));
        learning.learn(began, time);
        learning.trouble(false);
        assertFalse(anomalous(400));
        assertFalse(anomalous(50));
    }

    @Test
    void whatComesWhileAnAlertIsOpenIsNotLearned() {
        run(300, 50);
        long before = learning.generation();
        learning.trouble(true);
        for (int i = 0; i < 1000; i++) {
            detector.inspect(at(50));
        }
        assertEquals(before, learning.generation());
        int heldBack = learning.status().heldBack();
        assertTrue(heldBack > 450 && heldBack <= 512, heldBack + " rows");
    }

    @Test
    void trainingThatIsHandedOutIsOfTheRowsOfThatTimeAndLeavesTheModelInPlaceUntilItIsTakenUp() {
        learning.handOut();
        run(128, 50);
        assertTrue(learning.status().learned().isEmpty());
        Runnable first = learning.training().orElseThrow().get();
        assertTrue(learning.training().isEmpty(), "handed out once");
        assertInstanceOf(Verdict.WarmingUp.class, detector.inspect(at(50)));
        first.run();
        assertEquals(1, learning.generation());
        assertInstanceOf(Verdict.Normal.class, detector.inspect(at(50)));
        assertTrue(anomalous(400));
    }

    @Test
    void trainingThatIsOutOfDateIsNotTakenUp() {
        learning.handOut();
        run(128, 50);
        Runnable first = learning.training().orElseThrow().get();
        learning.leaveOut(0, time);
        first.run();
        assertTrue(learning.status().learned().isEmpty());
        run(128, 50);
        learning.training().orElseThrow().get().run();
        assertEquals(1, learning.generation());
    }

    @Test
    void aModelThatIsRestoredIsGrownWhereTrainingIsHandedOut() throws InvalidModelException {
        run(128, 50);
        ForestDetector next = new ForestDetector(SETTINGS);
        Learning restored = next.learning().orElseThrow();
        restored.handOut();
        restored.restore(learning.save());
        assertTrue(restored.status().learned().isEmpty());
        restored.training().orElseThrow().get().run();
        Event event = at(50);
        assertEquals(detector.inspect(event), next.inspect(event));
    }

    @Test
    void warmUpSaysWhatItWaitsFor() {
        learning.trouble(true);
        Verdict.WarmingUp waiting = assertInstanceOf(Verdict.WarmingUp.class, detector.inspect(at(50)));
        assertTrue(waiting.why().contains("an alert on this source is open"), waiting.why());
        assertEquals(0, waiting.seen());
        learning.trouble(false);
        time = 1L << 40;
        Verdict slow = null;
        for (int i = 0; i < 20; i++) {
            time += 59_000;
            slow = detector.inspect(at(50));
        }
        assertEquals(
                "learns what is normal: 20 of 128 events; the source sends one event every 1m, so about 108 min to go",
                assertInstanceOf(Verdict.WarmingUp.class, slow).why());
    }

    @Test
    void marksOfAPersonAreLeftOutOfTraining() {
        run(64, 50);
        long from = time + 1;
        run(30, 300);
        long to = time;
        run(200, 50);
        long before = learning.generation();
        learning.leaveOut(from, to);
        assertEquals(before + 1, learning.generation());
        assertTrue(anomalous(300));
    }

    @Test
    void leavingAlmostEverythingOutBeginsAnew() {
        run(200, 50);
        learning.leaveOut(0, time - 10_000);
        assertInstanceOf(Verdict.WarmingUp.class, detector.inspect(at(50)));
        run(200, 80);
        assertFalse(anomalous(80));
    }

    @Test
    void aFrozenModelStaysAsItIs() {
        run(200, 50);
        learning.freeze(true);
        long before = learning.generation();
        run(2000, 50);
        learning.leaveOut(0, 60_000);
        assertEquals(before, learning.generation());
        assertTrue(learning.status().frozen());
        learning.freeze(false);
        run(300, 50);
        assertTrue(learning.generation() > before);
    }

    @Test
    void learnsAnewWhenNormalEventsChange() {
        step = 300_000;
        ForestDetector patient =
                new ForestDetector(new ForestSettings(30, 64, 128, 4096, 1_000_000, 0.001, true, 1, 1));
        Learning patientLearning = patient.learning().orElseThrow();
        for (int i = 0; i < 2100; i++) {
            patient.inspect(at(50));
        }
        long before = patientLearning.generation();
        for (int i = 0; i < 1024; i++) {
            patient.inspect(at(50));
        }
        assertEquals(before, patientLearning.generation());
        for (int i = 0; i < 512; i++) {
            patient.inspect(at(62));
        }
        assertEquals(before + 1, patientLearning.generation());
    }

    @Test
    void aModelThatWasKeptJudgesTheSameWithoutWarmUp() throws InvalidModelException {
        run(128, 50);
        assertEquals(1, learning.generation());
        ForestDetector again = new ForestDetector(SETTINGS);
        again.learning().orElseThrow().restore(learning.save());
        Event first = at(50);
        detector.inspect(first);
        again.inspect(first);
        for (int i = 0; i < 100; i++) {
            Event event = at(i % 10 == 0 ? 300 : 50);
            Verdict one = detector.inspect(event);
            Verdict other = again.inspect(event);
            assertEquals(one.getClass(), other.getClass(), i + ": " + one + " and " + other);
            assertEquals(one.score(), other.score(), 1e-9);
        }
    }

    @Test
    void anotherThresholdKeepsTheModelTheScoresAndWhatWasHeldBack() throws InvalidModelException {
        run(256, 50);
        run(20, 400);
        ForestDetector stricter = new ForestDetector(new ForestSettings(30, 64, 128, 512, 256, 0.001, true, 1, 1));
        Learning next = stricter.learning().orElseThrow();
        assertEquals(learning.basis(), next.basis());
        next.restore(learning.save());
        next.succeed(learning);
        assertEquals(learning.status().scores(), next.status().scores());
        assertEquals(learning.status().heldBack(), next.status().heldBack());
        assertTrue(next.status().threshold() > learning.status().threshold());
    }

    @Test
    void aDamagedModelIsRefusedOrUsableButNothingElse() throws InvalidModelException {
        ForestSettings small = new ForestSettings(3, 8, 16, 32, 0, 1, true, 1, 1);
        ForestDetector tiny = new ForestDetector(small);
        for (int i = 0; i < 16; i++) {
            tiny.inspect(at(50));
        }
        byte[] model = tiny.learning().orElseThrow().save();
        for (int i = 0; i < model.length; i++) {
            for (int flip : new int[] {0xFF, 0x80, 0x01}) {
                byte[] damaged = model.clone();
                damaged[i] ^= (byte) flip;
                use(new ForestDetector(small), damaged);
            }
            assertFalse(use(new ForestDetector(small), Arrays.copyOf(model, i)), i + " bytes");
        }
        assertTrue(use(new ForestDetector(small), model));
        assertFalse(use(new ForestDetector(small), Arrays.copyOf(model, model.length + 1)));
    }

    private boolean use(ForestDetector fresh, byte[] model) {
        try {
            fresh.learning().orElseThrow().restore(model);
            assertFalse(Double.isNaN(fresh.inspect(at(50)).score()));
            return true;
        } catch (InvalidModelException refused) {
            assertTrue(refused.getMessage().startsWith("The model cannot be"), refused.getMessage());
            assertInstanceOf(Verdict.WarmingUp.class, fresh.inspect(at(50)));
            return false;
        }
    }

    @Test
    void theHistogramCountsRunsAboveEachThreshold() {
        run(256, 50);
        for (int i = 0; i < 300; i++) {
            detector.inspect(at(i % 100 < 5 ? 500 : 50));
        }
        LearningStatus status = learning.status();
        assertEquals(
                428, status.scores().events().stream().mapToInt(count -> count).sum());
        assertEquals(3, status.scores().alertsAt(status.threshold()));
        assertEquals(1, status.scores().alertsAt(0));
        assertEquals(status.scores().bins(), status.expected().size());
        assertEquals(1000, status.interval().toMillis());
        assertTrue(
                status.expected().get(99) <= status.expected().get(0) / 100,
                status.expected().toString());
    }
}
