package org.tocsin.api.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** What every detector does that learns: whose checks have a {@link Learning}. */
public abstract class LearningContract extends DetectorContract {

    static final String SOURCE = "web-1";
    private static final int MORE = 2_000;
    private static final int DAMAGES = 100;

    /** Whether it learns on while an alert of its source is open. */
    protected boolean learnsWhileAnAlertIsOpen() {
        return false;
    }

    final Detector fresh() {
        return factory().create(SOURCE, settings()).stream()
                .map(Check::detector)
                .filter(detector -> detector.learning().isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No check learns."));
    }

    final Detector learned() {
        Detector detector = fresh();
        IntStream.range(0, warmUp()).forEach(number -> detector.inspect(calm(SOURCE, number)));
        return detector;
    }

    static Learning of(Detector detector) {
        return detector.learning().orElseThrow();
    }

    @Test
    void shouldHaveLearnedAModelAfterTheWarmUp() {
        Learning learning = of(learned());
        assertTrue(learning.generation() > 0, "It has learned no model.");
        assertTrue(learning.status().learned().isPresent(), "It does not say when it learned.");
        assertFalse(learning.basis().isBlank(), "It does not say what its model depends on.");
    }

    @Test
    void shouldGoOnFromItsModelWithoutAWarmUp() throws InvalidModelException {
        Detector again = fresh();
        of(again).restore(of(learned()).save());
        Verdict calm = again.inspect(calm(SOURCE, warmUp()));
        assertFalse(calm instanceof Verdict.WarmingUp, "It learns anew: " + calm);
        assertTrue(
                IntStream.rangeClosed(1, spikeEvents())
                        .mapToObj(number -> again.inspect(spike(SOURCE, warmUp() + number)))
                        .anyMatch(Verdict.Anomaly.class::isInstance),
                "It has forgotten what a spike is.");
    }

    @Test
    void shouldRefuseWhatIsNoModelAndStayAsItWas() {
        byte[] model = of(learned()).save();
        Stream<byte[]> wrong = Stream.of(
                new byte[0], new byte[] {1, 2, 3}, Arrays.copyOf(model, model.length / 2), new byte[model.length]);
        wrong.forEach(bytes -> {
            Detector detector = fresh();
            assertFalse(takes(detector, bytes), "It takes " + bytes.length + " bytes that are no model.");
            assertTrue(detector.inspect(calm(SOURCE, 0)) instanceof Verdict.WarmingUp, "It is not as it was.");
        });
    }

    @Test
    void shouldNeverThrowAnythingElseOverADamagedModel() {
        byte[] model = of(learned()).save();
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = model.clone();
            damaged[(int) ((long) i * model.length / DAMAGES)] ^= (byte) 0xA5;
            Detector detector = fresh();
            takes(detector, damaged);
            detector.inspect(calm(SOURCE, 0));
        }
    }

    static boolean takes(Detector detector, byte[] bytes) {
        try {
            of(detector).restore(bytes);
            return true;
        } catch (InvalidModelException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank(), "It does not say why.");
            return false;
        }
    }

    @Test
    void shouldLearnNoModelWhileItIsFrozen() {
        Detector detector = learned();
        Learning learning = of(detector);
        learning.freeze(true);
        assertFalse(learnsAModel(detector));
        assertTrue(learning.status().frozen());
        learning.freeze(false);
        assertFalse(learning.status().frozen());
    }

    @Test
    void shouldLearnWhileAnAlertIsOpenOnlyIfItIsMeantTo() {
        Detector detector = learned();
        of(detector).trouble(true);
        assertEquals(learnsWhileAnAlertIsOpen(), learnsAModel(detector));
    }

    private boolean learnsAModel(Detector detector) {
        long before = of(detector).generation();
        for (int number = 0; number < MORE; number++) {
            detector.inspect(calm(SOURCE, warmUp() + number));
        }
        return of(detector).generation() > before;
    }

    @Test
    void shouldTakeWhatPeopleSayAtAnyTime() {
        Event last = calm(SOURCE, warmUp());
        for (Detector detector : List.of(fresh(), learned())) {
            of(detector).learn(0, last.epochMillis());
            of(detector).leaveOut(0, last.epochMillis());
            of(detector).leaveOut(1, 0);
            of(detector).status();
            detector.inspect(last);
        }
    }
}
