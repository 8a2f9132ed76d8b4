package org.tocsin.detector.rule.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Finding;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

class RuleDetectorTest {

    private static final Schema SCHEMA =
            Schema.of(List.of(new Metric("memory", "%"), new Metric("cpu", "%"), new Metric("latency", "s")));

    private static Detector detector(Rule rule) {
        return new RunningRules(List.of(rule)).checks("web-1").get(0).detector();
    }

    private static Detector detector(String when) {
        return detector(Rule.of("rule", when));
    }

    private static Event cpu(double value) {
        return cpu(0, value);
    }

    private static Event cpu(long seconds, double value) {
        return Event.of("web-1", seconds * 1000, SCHEMA, 50, value, 0.2);
    }

    private static Verdict.Anomaly anomaly(Verdict verdict) {
        return assertInstanceOf(Verdict.Anomaly.class, verdict);
    }

    @Test
    void comparesTheMetricWithItsLevels() {
        Detector detector = detector(Rule.of("cpu-high", "cpu > 90").withConditions("cpu > 90", "cpu < 80"));
        assertEquals(Verdict.NORMAL, detector.inspect(cpu(50)));
        assertInstanceOf(Verdict.Holding.class, detector.inspect(cpu(85)));
        assertInstanceOf(Verdict.Holding.class, detector.inspect(cpu(90)));
        Verdict.Anomaly anomaly = anomaly(detector.inspect(cpu(95.25)));
        assertEquals(95.25, anomaly.score());
        assertEquals(90, anomaly.threshold());
        assertEquals(ExpectedRange.atMost(90), anomaly.contributions().get(0).expected());
        assertEquals("cpu is 95.3 % (cpu-high: cpu > 90).", anomaly.reason());
    }

    @Test
    void fillsInTheMessage() {
        Detector detector = detector(
                Rule.of("cpu-high", "cpu > 90")
                        .withMessage(
                                Severity.MAJOR,
                                "{source}: {metric} at {value}, limit {level}, for {for}, normal {avg(cpu, 1h):.1f}, {{x}}, {memory / 0}"));
        detector.inspect(cpu(0, 50));
        assertEquals(
                "web-1: cpu at 95 %, limit 90 %, for 0s, normal 72.5, {x}, unknown",
                anomaly(detector.inspect(cpu(1, 95))).reason());
        detector.inspect(cpu(5, 96));
        assertTrue(anomaly(detector.inspect(cpu(13, 97))).reason().contains("cpu at 97 %, limit 90 %, for 12s"));
    }

    @Test
    void whatIsMissingIsUnknown() {
        Detector detector = detector("cpu > 90");
        assertEquals(new Verdict.Unknown("cpu is missing"), detector.inspect(cpu(Double.NaN)));
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(Event.of("web-1", 0, Schema.named("other"), 99)));
        anomaly(detector.inspect(cpu(Double.POSITIVE_INFINITY)));
    }

    @Test
    void unknownPartsDoNotSpoilWhatIsDecidedWithoutThem() {
        anomaly(detector("cpu > 90 or missing > 5").inspect(cpu(95)));
        assertEquals(Verdict.NORMAL, detector("cpu > 90 and missing > 5").inspect(cpu(50)));
        assertInstanceOf(
                Verdict.Unknown.class, detector("cpu > 90 and missing > 5").inspect(cpu(95)));
        assertInstanceOf(Verdict.Unknown.class, detector("not (missing > 5)").inspect(cpu(95)));
    }

    @Test
    void divisionByZeroIsUnknownNotInfinite() {
        Detector detector = detector("100 / cpu > 1");
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(cpu(0)));
        anomaly(detector.inspect(cpu(50)));
    }

    @Test
    void levelsAreTurnedIntoTheUnitOfTheMetric() {
        anomaly(detector("latency > 150ms").inspect(cpu(1)));
        assertEquals(Verdict.NORMAL, detector("latency > 250ms").inspect(cpu(1)));
        Verdict.Anomaly anomaly = anomaly(detector("latency + 100ms > 250ms").inspect(cpu(1)));
        assertEquals(0.3, anomaly.score(), 1e-12);
        assertEquals(0.25, anomaly.threshold(), 1e-12);
        Verdict.Unknown wrong =
                assertInstanceOf(Verdict.Unknown.class, detector("cpu > 5GiB").inspect(cpu(1)));
        assertEquals("cpu is measured in %, which cannot be compared with GiB", wrong.why());
    }

    @Test
    void functionsOverTimeSeeEveryEvent() {
        Detector average = detector("cpu > 0 and avg(cpu, 10s) > 50");
        assertEquals(Verdict.NORMAL, average.inspect(cpu(0, 0)));
        assertEquals(Verdict.NORMAL, average.inspect(cpu(5, 100)));
        anomaly(average.inspect(cpu(11, 20)));
        Detector previous = detector("cpu - previous(cpu) > 10");
        assertInstanceOf(Verdict.Unknown.class, previous.inspect(cpu(0, 5)));
        anomaly(previous.inspect(cpu(1, 20)));
        Detector age = detector("age(cpu) >= 3s");
        assertEquals(Verdict.NORMAL, age.inspect(cpu(0, 5)));
        assertEquals(Verdict.NORMAL, age.inspect(cpu(2, Double.NaN)));
        anomaly(age.inspect(cpu(3, Double.NaN)));
        Detector score = detector("zscore(cpu, 1h) > 4");
        for (int i = 0; i < 40; i++) {
            Verdict verdict = score.inspect(cpu(i, 50 + i % 2));
            assertTrue(i < 30 == verdict instanceof Verdict.Unknown, i + ": " + verdict);
        }
        anomaly(score.inspect(cpu(41, 60)));
    }

    @Test
    void someSourcesCanHaveOtherLevels() {
        Rule rule = new Rule(
                "cpu-high",
                true,
                new Rule.Trigger("cpu > 90", "", Duration.ZERO, Duration.ZERO),
                new Rule.Targets(List.of("web-*"), List.of("/.*-9/")),
                new Rule.Notice(Severity.MAJOR, "", "", java.util.Map.of()),
                new Rule.Noise(NoData.KEEP, Optional.empty()),
                List.of(
                        override("db-*", Optional.of("cpu > 97"), Optional.empty()),
                        override("db-2", Optional.empty(), Optional.of(false))));
        RunningRules rules = new RunningRules(List.of(rule));
        anomaly(rules.checks("web-1").get(0).detector().inspect(cpu(95)));
        assertEquals(Verdict.NORMAL, rules.checks("db-1").get(0).detector().inspect(cpu(95)));
        assertEquals(List.of(), rules.checks("db-2"));
        assertEquals(List.of(), rules.checks("web-9"));
        assertEquals(List.of(), rules.checks("cache-1"));
    }

    private static RuleOverride override(String source, Optional<String> when, Optional<Boolean> enabled) {
        return new RuleOverride(
                List.of(source),
                enabled,
                when,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void tellsWhatEachPartWas() {
        Detector detector = detector("avg(cpu, 5m) > 50 and latency > 250ms");
        assertEquals(List.of(), detector.findings());
        detector.inspect(cpu(60));
        List<String> told = new ArrayList<>();
        for (Finding finding : detector.findings()) {
            told.add(" ".repeat(finding.depth()) + finding.text() + " = "
                    + (finding.truth() == Finding.Truth.NONE ? finding.value() + finding.note() : finding.truth()));
        }
        assertEquals(
                List.of(
                        "avg(cpu, 5m) > 50 and latency > 250ms = FALSE",
                        " avg(cpu, 5m) > 50 = TRUE",
                        "  avg(cpu, 5m) = 60.0",
                        "   cpu = 60.0%",
                        " latency > 250ms = FALSE",
                        "  latency = 0.2s"),
                told);
    }

    @Test
    void silenceIsKeptQuietUnlessTheRuleSaysOtherwise() {
        Detector keep = detector("cpu > 90");
        keep.inspect(cpu(0, 95));
        assertEquals(Long.MAX_VALUE, keep.deadline());
    }

    @Test
    void silenceRaisesWhenTheRuleSaysSo() {
        Detector detector = detector(Rule.of("rule", "cpu > 90")
                .withTimes(Duration.ofSeconds(30), Duration.ZERO)
                .withNoise(NoData.alertAfter(Duration.ofMinutes(2)), Optional.empty()));
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(cpu(0, Double.NaN)));
        assertEquals(Long.MAX_VALUE, detector.deadline(), "what never was is not missed");
        detector.inspect(cpu(10, 50));
        assertEquals(100_000, detector.deadline(), "so that it is pending for 30 s and fires after 2 min");
        assertEquals(
                "web-1: no values of cpu for 1m30s (rule).",
                anomaly(detector.overdue(100_000)).reason());
        assertEquals(130_000, detector.deadline());
        anomaly(detector.overdue(130_000));
        assertEquals(Long.MAX_VALUE, detector.deadline());
        assertEquals(Verdict.NORMAL, detector.inspect(cpu(200, 50)));
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(cpu(250, Double.NaN)));
        anomaly(detector.inspect(cpu(320, Double.NaN)));
    }

    @Test
    void silenceCountsAsCalmWhenTheRuleSaysSo() {
        Detector detector = detector(Rule.of("rule", "cpu > 90")
                .withTimes(Duration.ZERO, Duration.ofSeconds(20))
                .withNoise(NoData.IGNORE, Optional.empty()));
        detector.inspect(cpu(0, 50));
        assertEquals(Long.MAX_VALUE, detector.deadline());
        detector.inspect(cpu(10, 95));
        assertEquals(40_000, detector.deadline(), "three times the usual pause");
        assertEquals(Verdict.NORMAL, detector.overdue(40_000));
        assertEquals(60_000, detector.deadline());
        assertEquals(Verdict.NORMAL, detector.overdue(60_000));
        assertEquals(Long.MAX_VALUE, detector.deadline());
        assertEquals(Verdict.NORMAL, detector.inspect(cpu(70, Double.NaN)));
    }

    @Test
    void keepsWhatItHasSeenWhenOnlyItsWordsAreEdited() {
        Rule rule = Rule.of("steady", "avg(cpu, 1h) > 80 and count(cpu, 1h) > 5")
                .withTimes(Duration.ofSeconds(5), Duration.ZERO);
        Detector before = detector(rule);
        for (int second = 0; second < 10; second++) {
            before.inspect(cpu(second, 90));
        }
        Detector after = detector(rule.withMessage(Severity.CRITICAL, "{source} is hot: {max(cpu, 1h):.0f}"));
        assertTrue(after.goOnFrom(before));
        Verdict.Anomaly anomaly = anomaly(after.inspect(cpu(10, 90)));
        assertEquals(Severity.CRITICAL, anomaly.severity());
        assertEquals("web-1 is hot: 90", anomaly.reason());
        assertFalse(detector(rule).goOnFrom(detector(rule)), "Nothing was edited.");
    }

    /** Times begin with 1970, and so may a recording. */
    @Test
    void goesOnWithWhatHeldBeforeInTheFirstSecondsOfTime() {
        Rule rule = Rule.of("hot", "cpu > 80").withTimes(Duration.ofSeconds(5), Duration.ZERO);
        Detector before = detector(rule);
        anomaly(before.inspect(cpu(1, 90)));
        Detector after = detector(rule.withMessage(Severity.CRITICAL, "{source} is hot"));
        assertTrue(after.goOnFrom(before));
        assertEquals("web-1 is hot", anomaly(after.inspect(cpu(2, 90))).reason());
    }

    @Test
    void isTheSameCheckWhateverItSaysAndIsCalled() {
        Rule rule = Rule.of("hot", "cpu > 90");
        Object definition = definition(rule);
        assertEquals(definition, definition(rule.withMessage(Severity.CRITICAL, "{source}")));
        assertEquals(definition, definition(Rule.of("warm", "cpu > 90")));
        assertNotEquals(definition, definition(rule.withConditions("cpu > 91", "")));
        assertNotEquals(definition, definition(rule.withTimes(Duration.ofSeconds(1), Duration.ZERO)));
    }

    private static Object definition(Rule rule) {
        return new RunningRules(List.of(rule)).checks("web-1").get(0).definition();
    }

    @Test
    void windowsGoOnFromWhatWasRemembered() throws InvalidModelException {
        String when = "avg(cpu, 1m) > 50 and previous(cpu) > 0";
        Detector before = detector(when);
        before.inspect(cpu(0, 90));
        before.inspect(cpu(1, 80));
        Detector after = detector(when);
        after.inspect(cpu(1, 10));
        after.recall(before.remember());
        Event next = cpu(30, 1);
        assertEquals(57, anomaly(before.inspect(next)).score(), 1e-9);
        assertEquals(57, anomaly(after.inspect(next)).score(), 1e-9);
    }

    @Test
    void afterAGapThatIsLongerThanItsWindowNothingIsLeftOfIt() throws InvalidModelException {
        Detector before = detector("sum(cpu, 1m) > 50");
        before.inspect(cpu(0, 90));
        Detector after = detector("sum(cpu, 1m) > 50");
        after.recall(before.remember());
        assertEquals(Verdict.NORMAL, after.inspect(cpu(60, 1)));
    }

    @Test
    void aRuleWithoutWindowsHasNothingToRemember() {
        assertEquals(0, detector("cpu > 90").remember().length);
    }

    @Test
    void aNewMessageWithAWindowOfItsOwnBeginsThatOneAnew() throws InvalidModelException {
        Rule rule = Rule.of("busy", "avg(cpu, 1m) > 50");
        Detector before = detector(rule);
        before.inspect(cpu(0, 90));
        Detector after = detector(rule.withMessage(Severity.MAJOR, "{avg(cpu, 1m):.0f} of {max(cpu, 2m):.0f}"));
        after.recall(before.remember());
        assertEquals("75 of 60", anomaly(after.inspect(cpu(1, 60))).reason());
    }

    @Test
    void whatCannotBeReadLeavesTheRuleAsItIs() {
        Detector detector = detector("sum(cpu, 1m) > 100");
        detector.inspect(cpu(0, 60));
        byte[] remembered = detector.remember();
        byte[] half = Arrays.copyOf(remembered, remembered.length / 2);
        assertThrows(InvalidModelException.class, () -> detector.recall(half));
        anomaly(detector.inspect(cpu(1, 60)));
    }
}
