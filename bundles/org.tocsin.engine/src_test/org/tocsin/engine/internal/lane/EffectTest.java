package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

class EffectTest {

    private static final Schema SCHEMA =
            Schema.of(List.of(new Metric("disk", "%", 0.5), new Metric("memory", "%", 1), new Metric("latency", "ms")));
    private static final ExpectedRange DISK = new ExpectedRange(59.37, 59.4);

    private static Event event(double disk, double memory, double latency) {
        return Event.of("vm", 0, SCHEMA, disk, memory, latency);
    }

    private static Verdict anomaly(Contribution... contributions) {
        return new Verdict.Anomaly(0.9, 0.5, Severity.CRITICAL, "It is odd.", List.of(contributions));
    }

    @Test
    void shouldCallNormalWhatIsNotAStepAwayFromWhatWasExpected() {
        Verdict small = anomaly(new Contribution("disk", 59.8, DISK, 1));
        assertEquals(new Verdict.Normal(0.5), Effect.of(small, event(59.8, 20, 1)));
        Verdict within = anomaly(new Contribution("disk", 59.39, DISK, 1));
        assertEquals(new Verdict.Normal(0.5), Effect.of(within, event(59.39, 20, 1)));
    }

    @Test
    void shouldLeaveWhatIsAStepAway() {
        Verdict above = anomaly(new Contribution("disk", 59.9, DISK, 1));
        assertSame(above, Effect.of(above, event(59.9, 20, 1)));
        Verdict below = anomaly(new Contribution("disk", 58.8, DISK, 1));
        assertSame(below, Effect.of(below, event(58.8, 20, 1)));
    }

    @Test
    void shouldLeaveWhatOneOfThoseThatDidItIsAStepAway() {
        Contribution disk = new Contribution("disk", 59.8, DISK, 0.7);
        ExpectedRange usual = new ExpectedRange(19, 21);
        Verdict both = anomaly(disk, new Contribution("memory", 40, usual, 0.3));
        assertSame(both, Effect.of(both, event(59.8, 40, 1)));
        Verdict hardly = anomaly(disk, new Contribution("memory", 40, usual, 0.1));
        assertEquals(new Verdict.Normal(0.5), Effect.of(hardly, event(59.8, 40, 1)));
    }

    @Test
    void shouldLeaveWhatNothingIsKnownOf() {
        Verdict noStep = anomaly(new Contribution("latency", 1.001, new ExpectedRange(0.9, 1), 1));
        assertSame(noStep, Effect.of(noStep, event(59, 20, 1.001)));
        Verdict noRange = anomaly(new Contribution("disk", 59, ExpectedRange.UNKNOWN, 1));
        assertSame(noRange, Effect.of(noRange, event(59, 20, 1)));
        Verdict noMetric = anomaly(new Contribution("swap", 59, DISK, 1));
        assertSame(noMetric, Effect.of(noMetric, event(59, 20, 1)));
        assertSame(Verdict.NORMAL, Effect.of(Verdict.NORMAL, event(59, 20, 1)));
    }

    @Test
    void shouldMeasureFromAnOpenEnd() {
        Verdict above = anomaly(new Contribution("disk", 62, ExpectedRange.atMost(60), 1));
        assertSame(above, Effect.of(above, event(62, 20, 1)));
        Verdict near = anomaly(new Contribution("disk", 60.2, ExpectedRange.atMost(60), 1));
        assertEquals(new Verdict.Normal(0.5), Effect.of(near, event(60.2, 20, 1)));
    }
}
