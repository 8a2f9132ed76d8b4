package org.tocsin.detector.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.api.rule.Comparison;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.Threshold;

class RuleDetectorTest {

    private static final Schema SCHEMA = Schema.of(List.of(new Metric("memory", "%"), new Metric("cpu", "%")));

    private static RuleDetector detector(String message) {
        return new RuleDetector(new Rule(
                "cpu-high",
                true,
                new Threshold("cpu", Comparison.GREATER, 90),
                Optional.of(new Threshold("cpu", Comparison.LESS, 80)),
                Duration.ZERO,
                Duration.ZERO,
                Severity.MAJOR,
                List.of(),
                message));
    }

    private static Event cpu(double value) {
        return Event.of("web-1", 0, SCHEMA, 50, value);
    }

    @Test
    void comparesTheMetricWithItsLevels() {
        RuleDetector detector = detector("");
        assertEquals(Verdict.NORMAL, detector.inspect(cpu(50)));
        assertInstanceOf(Verdict.Holding.class, detector.inspect(cpu(85)));
        assertInstanceOf(Verdict.Holding.class, detector.inspect(cpu(90)));
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, detector.inspect(cpu(95.25)));
        assertEquals(95.25, anomaly.score());
        assertEquals(90, anomaly.threshold());
        assertEquals(ExpectedRange.atMost(90), anomaly.contributions().get(0).expected());
        assertEquals("cpu is 95.3 % (cpu-high: cpu > 90).", anomaly.reason());
    }

    @Test
    void fillsInTheMessage() {
        Verdict.Anomaly anomaly = assertInstanceOf(
                Verdict.Anomaly.class,
                detector("{source}: {metric} at {value}, limit {level}").inspect(cpu(95)));
        assertEquals("web-1: cpu at 95 %, limit 90 %", anomaly.reason());
    }

    @Test
    void whatIsMissingIsUnknown() {
        RuleDetector detector = detector("");
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(cpu(Double.NaN)));
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(Event.of("web-1", 0, Schema.named("other"), 99)));
        assertInstanceOf(Verdict.Anomaly.class, detector.inspect(cpu(Double.POSITIVE_INFINITY)));
    }

    @Test
    void sourcesAreNamedByPatterns() {
        assertEquals(true, SourcePattern.anyMatches(List.of(), "anything"));
        assertEquals(true, SourcePattern.matches("web-*", "web-12"));
        assertEquals(true, SourcePattern.matches("*b-?", "web-1"));
        assertEquals(false, SourcePattern.matches("web-?", "web-12"));
        assertEquals(true, SourcePattern.matches("a*b*c", "aXbXbXc"));
        assertEquals(false, SourcePattern.matches("*".repeat(200) + "x", "a".repeat(20_000)));
    }
}
