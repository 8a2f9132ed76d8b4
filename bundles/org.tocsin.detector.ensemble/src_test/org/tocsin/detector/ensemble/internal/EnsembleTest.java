package org.tocsin.detector.ensemble.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;

class EnsembleTest {

    private static final Schema SCHEMA = Schema.named("a", "b");
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter.OfText("members", "", "", "first; second"),
            new Parameter.OfText("alone", "", "", ""),
            new Parameter.OfNumber("falseAlerts", "", "", 0.3, 1e-6, 1e4),
            new Parameter.OfSourceNumbers("sources", "", "", "", 1e-6, 1e4));

    /** Its score is one of the values of an event; none where that is missing. */
    private record Column(int position, double factor) implements Detector {

        @Override
        public Verdict inspect(Event event) {
            double value = event.value(position) * factor;
            return Double.isNaN(value) ? new Verdict.Unknown("nothing there") : new Verdict.Normal(value);
        }

        @Override
        public List<Contribution> contributions() {
            return List.of(new Contribution(SCHEMA.metric(position).name(), 7, new ExpectedRange(0, 1), 1));
        }
    }

    private static InstalledDetector column(String id, int position, double factor) {
        return new InstalledDetector(
                new DetectorDescriptor(id, id, "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), List.of()),
                (source, settings) -> List.of(Check.of(new Column(position, factor), settings)));
    }

    /** Rings when the second value is negative; its score is always the same. */
    private static final class Alarm implements Detector {
        @Override
        public Verdict inspect(Event event) {
            return event.value(1) < 0
                    ? new Verdict.Anomaly(
                            0.1,
                            0.1,
                            Severity.MAJOR,
                            "It rings.",
                            List.of(new Contribution("b", -1, ExpectedRange.atLeast(0), 1)))
                    : new Verdict.Normal(0.1);
        }
    }

    private static InstalledDetector alarm() {
        return new InstalledDetector(
                new DetectorDescriptor(
                        "alarm", "alarm", "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), List.of()),
                (source, settings) -> List.of(Check.of(new Alarm(), settings)));
    }

    /** The scores of the second are a thousand times as large. */
    private static final Map<String, InstalledDetector> INSTALLED =
            Map.of("first", column("first", 0, 0.001), "second", column("second", 1, 1), "alarm", alarm());

    private final SplittableRandom random = new SplittableRandom(4);
    private int number;

    private static List<Check> create(Map<String, String> settings) {
        EnsembleFactory factory =
                new EnsembleFactory(id -> Optional.ofNullable(INSTALLED.get(id)), listener -> () -> {});
        return factory.create("s", Settings.of(PARAMETERS, settings));
    }

    private Verdict inspect(Detector detector, double a, double b) {
        return detector.inspect(Event.of("s", 60_000L * number++, SCHEMA, a, b));
    }

    private Detector learned() {
        Detector detector = create(Map.of()).get(0).detector();
        for (int i = 0; i < 1_000; i++) {
            inspect(detector, random.nextDouble(), random.nextDouble());
        }
        return detector;
    }

    @Test
    void shouldLearnHowTheScoresOfItsMembersVary() {
        Detector detector = create(Map.of()).get(0).detector();
        Verdict.WarmingUp first = assertInstanceOf(Verdict.WarmingUp.class, inspect(detector, 0.5, 0.5));
        assertEquals(128, first.needed());
        Verdict last = first;
        for (int i = 0; i < 130; i++) {
            last = inspect(detector, random.nextDouble(), random.nextDouble());
        }
        assertInstanceOf(Verdict.Normal.class, last);
    }

    @Test
    void shouldCountEveryMemberTheSameWhateverTheSizeOfItsScores() {
        double byFirst = inspect(learned(), 5, 0.5).score();
        double bySecond = inspect(learned(), 0.5, 5).score();
        assertEquals(byFirst, bySecond, 0.12);
        assertTrue(byFirst > inspect(learned(), 0.5, 0.5).score());
    }

    @Test
    void shouldRaiseWhatIsRareForItsMembersAndSayForWhom() {
        Detector detector = learned();
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, inspect(detector, 1.3, 1.5));
        assertTrue(anomaly.score() > 0.5 && anomaly.score() < 1 && anomaly.threshold() == 0.5);
        assertEquals("b 7 (expected 0 to 1), a 7 (expected 0 to 1): not as expected.", anomaly.reason());
        List<Finding> findings = detector.findings();
        assertEquals(
                List.of("first", "second"), findings.stream().map(Finding::text).toList());
        assertTrue(findings.get(1).value() > 1);
        assertTrue(
                findings.get(1).note().matches("one event in [1-9][0-9](,?0+)*|less than one event in a million"),
                findings.get(1).note());
        assertEquals("b", anomaly.contributions().get(0).metric());
        assertEquals(
                1,
                anomaly.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum(),
                1e-9);
    }

    @Test
    void shouldAskOnlyThoseThatHaveSomethingToSay() {
        Detector detector = learned();
        assertInstanceOf(Verdict.Anomaly.class, inspect(detector, Double.NaN, 1_000));
        assertEquals(new Verdict.Unknown("nothing there"), inspect(detector, Double.NaN, Double.NaN));
        assertInstanceOf(Verdict.Normal.class, inspect(detector, 0.5, 0.5));
    }

    @Test
    void shouldRaiseWhatOneMemberIsSureOfThoughTheOthersSeeNothing() {
        Map<String, String> sure = Map.of("members", "first; second", "alone", "alarm");
        Detector detector = create(sure).get(0).detector();
        for (int i = 0; i < 1_000; i++) {
            inspect(detector, random.nextDouble(), random.nextDouble());
        }
        assertInstanceOf(Verdict.Normal.class, inspect(detector, 0.5, 0.5));
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, inspect(detector, 0.5, -1));
        assertEquals("It rings.", anomaly.reason());
        assertTrue(anomaly.score() > anomaly.threshold());
        assertTrue(detector.findings().get(2).note().endsWith("raises by itself"));
    }

    @Test
    void shouldNotLetOneMemberRaiseThatIsOnlyMerged() {
        Detector detector = create(Map.of("members", "first; alarm")).get(0).detector();
        for (int i = 0; i < 1_000; i++) {
            inspect(detector, random.nextDouble(), random.nextDouble());
        }
        assertInstanceOf(Verdict.Normal.class, inspect(detector, 0.01, -1));
    }

    @Test
    void shouldWorkWithThoseThatAreInstalled() {
        assertEquals(1, create(Map.of("members", "first; missing")).size());
        assertEquals(List.of(), create(Map.of("members", "missing")));
    }

    @Test
    void shouldBeAnotherCheckWhenAnotherMemberIsThere() {
        assertEquals(
                create(Map.of()).get(0).definition(), create(Map.of()).get(0).definition());
        assertTrue(!create(Map.of())
                .get(0)
                .definition()
                .equals(create(Map.of("members", "first")).get(0).definition()));
    }

    @Test
    void shouldSayWhichMemberHasAWrongSetting() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> create(Map.of("members", "first; second depth=3")))
                .getMessage();
        assertTrue(message.startsWith("member 'second depth=3': "), message);
    }
}
