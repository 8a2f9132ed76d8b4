package org.tocsin.api.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** What every detector does that learns with every event and keeps all that it knows. */
public abstract class StreamLearningContract extends LearningContract {

    private static final int AFTER = 200;
    private static final int CUTS = 200;

    @Override
    protected boolean learnsWhileAnAlertIsOpen() {
        return true;
    }

    /** Mostly calm. */
    private List<Verdict> after(Detector detector, int from) {
        return IntStream.range(from, from + AFTER)
                .mapToObj(number -> detector.inspect(next(number)))
                .toList();
    }

    private Event next(int number) {
        return number % 50 == 25 ? spike(SOURCE, number) : calm(SOURCE, number);
    }

    @Test
    void shouldGoOnAfterARestartAsIfThereHadBeenNone() throws InvalidModelException {
        for (int events : new int[] {warmUp() / 3, warmUp(), warmUp() + 1_234}) {
            Detector detector = fresh();
            IntStream.range(0, events).forEach(number -> detector.inspect(calm(SOURCE, number)));
            Detector again = fresh();
            of(again).restore(of(detector).save());
            assertEquals(after(detector, events), after(again, events));
            assertEquals(of(detector).status().rows(), of(again).status().rows());
        }
    }

    @Test
    void shouldRefuseAModelThatIsCutOffOrGoesOnAfterItsEnd() {
        byte[] model = of(learned()).save();
        Detector detector = fresh();
        for (int i = 0; i < CUTS; i++) {
            int length = (int) ((long) i * model.length / CUTS);
            assertFalse(takes(detector, Arrays.copyOf(model, length)), length + " of " + model.length + " bytes");
        }
        assertFalse(takes(detector, Arrays.copyOf(model, model.length + 1)));
        assertTrue(takes(detector, model));
    }

    @Test
    void shouldGoOnJudgingWithADamagedModelThatItTakes() {
        byte[] model = of(learned()).save();
        for (int i = 0; i < CUTS; i++) {
            for (int flip : new int[] {1, 0x80, 0xFF}) {
                byte[] damaged = model.clone();
                damaged[i < CUTS / 2 ? i : (int) ((long) i * model.length / CUTS)] ^= (byte) flip;
                Detector detector = fresh();
                if (takes(detector, damaged)) {
                    of(detector).status();
                    IntStream.range(warmUp(), warmUp() + 20).forEach(number -> detector.inspect(calm(SOURCE, number)));
                }
            }
        }
    }

    @Test
    void shouldGoOnFromItsOwnModelWhenItRefusedAnother() throws InvalidModelException {
        Detector detector = learned();
        byte[] model = of(detector).save();
        assertFalse(takes(detector, Arrays.copyOf(model, model.length - 1)));
        Detector again = fresh();
        of(again).restore(model);
        assertEquals(after(again, warmUp()), after(detector, warmUp()));
    }

    @Test
    void shouldLearnNothingWhileItIsFrozenAndGoOnJudging() {
        Detector detector = learned();
        of(detector).freeze(true);
        Verdict first = detector.inspect(calm(SOURCE, warmUp()));
        assertFalse(first instanceof Verdict.WarmingUp, first.toString());
        int rows = of(detector).status().rows();
        for (int number = 1; number < AFTER; number++) {
            detector.inspect(calm(SOURCE, warmUp() + number));
        }
        assertEquals(rows, of(detector).status().rows());
        of(detector).freeze(false);
        after(detector, warmUp() + AFTER);
        assertTrue(of(detector).status().rows() > rows, "It is still frozen.");
    }

    @Test
    void shouldBeFrozenStillWhenItTakesUpAModel() throws InvalidModelException {
        Detector detector = fresh();
        of(detector).freeze(true);
        of(detector).restore(of(learned()).save());
        int rows = of(detector).status().rows();
        after(detector, warmUp());
        assertEquals(rows, of(detector).status().rows());
    }

    @Test
    void shouldTellTheScoresOfTheLastDayAndWhatEveryThresholdWouldDo() {
        Detector detector = learned();
        of(detector).status();
        after(detector, warmUp());
        var status = of(detector).status();
        int events =
                status.scores().events().stream().mapToInt(Integer::intValue).sum();
        assertTrue(events >= AFTER / 2, events + " events have a score.");
        assertEquals(status.scores().bins(), status.expected().size());
        for (int bin = 1; bin < status.expected().size(); bin++) {
            assertTrue(status.expected().get(bin) <= status.expected().get(bin - 1), "at " + bin);
        }
        assertTrue(status.threshold() > 0 && status.threshold() <= 1, "Its threshold is " + status.threshold());
    }
}
