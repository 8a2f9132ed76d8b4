package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class ForestDetectorTest {

    /** One in a thousand events, at one a second. */
    private static final double FALSE_ALERTS = 86.4;

    private static final ForestSettings SETTINGS = new ForestSettings(50, 128, 256, 256, 0, FALSE_ALERTS, true, 1, 1);
    private static final Schema SCHEMA = Schema.named("cpu", "latency", "errors");

    private final Random random = new Random(5);

    private Event normal(int i) {
        double load = 50 + 10 * random.nextGaussian();
        return Event.of("a", i * 1000L, SCHEMA, load, 2 * load + random.nextGaussian(), 0);
    }

    private ForestDetector trained() {
        ForestDetector detector = new ForestDetector(SETTINGS);
        for (int i = 0; i < 256; i++) {
            detector.inspect(normal(i));
        }
        return detector;
    }

    private static Verdict.Anomaly anomaly(Verdict verdict) {
        return assertInstanceOf(Verdict.Anomaly.class, verdict);
    }

    @Test
    void saysHowFarItHasLearned() {
        ForestDetector detector = new ForestDetector(SETTINGS);
        Verdict.WarmingUp first = assertInstanceOf(Verdict.WarmingUp.class, detector.inspect(normal(0)));
        assertEquals(1, first.seen());
        assertEquals(256, first.needed());
        for (int i = 1; i < 255; i++) {
            assertInstanceOf(Verdict.WarmingUp.class, detector.inspect(normal(i)));
        }
        assertInstanceOf(Verdict.Normal.class, detector.inspect(normal(255)));
    }

    @Test
    void staysSilentOnWhatItKnows() {
        ForestDetector detector = trained();
        int anomalies = 0;
        for (int i = 0; i < 2000; i++) {
            anomalies += detector.inspect(normal(i)) instanceof Verdict.Anomaly ? 1 : 0;
        }
        assertTrue(anomalies <= 20, anomalies + " of 2000");
    }

    @Test
    void findsValuesThatAreUnusualTogether() {
        Schema six = Schema.named("a", "b", "c", "d", "e", "f");
        ForestDetector detector =
                new ForestDetector(new ForestSettings(100, 256, 512, 512, 0, FALSE_ALERTS, false, 1, 1));
        for (int i = 0; i < 512; i++) {
            detector.inspect(Event.of(
                    "s",
                    i,
                    six,
                    random.doubles(6).map(u -> random.nextGaussian()).toArray()));
        }
        for (int i = 512; i < 519; i++) {
            assertInstanceOf(Verdict.Holding.class, detector.inspect(Event.of("s", i, six, 3, 3, 3, -3, -3, 3)));
        }
        Verdict.Anomaly anomaly = anomaly(detector.inspect(Event.of("s", 519, six, 3, 3, 3, -3, -3, 3)));
        assertTrue(anomaly.score() > anomaly.threshold());
        assertEquals(
                1,
                anomaly.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum(),
                1e-9);
        assertTrue(anomaly.reason().endsWith(": unlike anything usual together."), anomaly.reason());
    }

    @Test
    void findsAMetricThatNeverMovedBefore() {
        Verdict.Anomaly anomaly = anomaly(trained().inspect(Event.of("a", 0, SCHEMA, 50, 100, 500)));
        assertEquals("errors", anomaly.contributions().get(0).metric());
        assertTrue(anomaly.reason().contains("errors never moved while it was learned"), anomaly.reason());
    }

    @Test
    void findsWhatIsFarBeyondAllThatWasLearned() {
        ForestDetector detector = trained();
        Verdict.Anomaly far = anomaly(detector.inspect(Event.of("a", 0, SCHEMA, 50, 1e9, 0)));
        assertTrue(far.reason().contains("latency never changed so much"), far.reason());
        assertEquals("latency", far.contributions().get(0).metric());
        anomaly(detector.inspect(Event.of("a", 0, SCHEMA, Double.POSITIVE_INFINITY, 100, 0)));
    }

    @Test
    void missingValuesSayNothing() {
        ForestDetector detector = trained();
        assertInstanceOf(Verdict.Normal.class, detector.inspect(Event.of("a", 0, SCHEMA, 50, 100, Double.NaN)));
        assertInstanceOf(
                Verdict.Unknown.class, detector.inspect(Event.of("a", 0, SCHEMA, Double.NaN, Double.NaN, Double.NaN)));
        assertInstanceOf(Verdict.Unknown.class, detector.inspect(Event.of("a", 0, Schema.named("other"), 1)));
    }

    @Test
    void learnsFromRowsWithGapsAndMetricsThatComeLater() {
        ForestDetector detector = new ForestDetector(SETTINGS);
        for (int i = 0; i < 100; i++) {
            detector.inspect(Event.of("a", i, Schema.named("cpu"), i % 7 == 0 ? Double.NaN : random.nextGaussian()));
        }
        for (int i = 100; i < 256; i++) {
            detector.inspect(
                    Event.of("a", i, Schema.named("latency", "cpu"), random.nextGaussian(), random.nextGaussian()));
        }
        assertInstanceOf(
                Verdict.Normal.class, detector.inspect(Event.of("a", 256, Schema.named("latency", "cpu"), 0.1, 0.1)));
        anomaly(detector.inspect(Event.of("a", 257, Schema.named("latency", "cpu"), 0.1, 90)));
    }

    @Test
    void theSameEventsGiveTheSameVerdicts() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            events.add(normal(i));
        }
        ForestDetector one = new ForestDetector(SETTINGS);
        ForestDetector other = new ForestDetector(SETTINGS);
        assertEquals(
                events.stream().map(one::inspect).toList(),
                events.stream().map(other::inspect).toList());
    }

    @Test
    void aMetricThatNeverMovesAloneIsLearnedAsConstant() {
        ForestDetector detector = new ForestDetector(SETTINGS);
        Schema one = Schema.named("up");
        for (int i = 0; i < 256; i++) {
            detector.inspect(Event.of("a", i, one, 1));
        }
        assertInstanceOf(Verdict.Normal.class, detector.inspect(Event.of("a", 256, one, 1)));
        anomaly(detector.inspect(Event.of("a", 257, one, 0)));
    }

    @Test
    void learnsAgainFromNormalRowsOnly() {
        ForestDetector detector =
                new ForestDetector(new ForestSettings(50, 128, 256, 256, 300, FALSE_ALERTS, true, 1, 1));
        for (int i = 0; i < 256; i++) {
            detector.inspect(normal(i));
        }
        for (int i = 0; i < 2000; i++) {
            detector.inspect(normal(i));
            anomaly(detector.inspect(Event.of("a", i, SCHEMA, 50, 5000, 0)));
        }
    }

    @Test
    void gapsInTimeDoNotRaise() {
        ForestDetector detector = trained();
        long time = 256_000;
        for (int i = 0; i < 200; i++) {
            time += i % 20 == 0 ? 86_400_000 : 1000;
            Event usual = Event.of("a", time, SCHEMA, 50, 100, 0);
            assertInstanceOf(Verdict.Normal.class, detector.inspect(usual));
        }
        assertInstanceOf(Verdict.Normal.class, detector.inspect(Event.of("a", time - 3_600_000, SCHEMA, 50, 100, 0)));
    }

    /** One metric that goes up and down within ten minutes, between 0 and 100. */
    private static Verdict afterAJumpFrom10To90(boolean changes) {
        Schema one = Schema.named("cpu");
        ForestDetector detector = new ForestDetector(new ForestSettings(100, 256, 1024, 1024, 0, 1, changes, 1, 1));
        Random noise = new Random(3);
        int i = 0;
        while (i < 1200 || i % 600 != 0) {
            double wave = 50 + 40 * Math.sin((i - 150) * Math.PI / 300);
            detector.inspect(Event.of("s", i * 1000L, one, wave + noise.nextGaussian()));
            i++;
        }
        return detector.inspect(Event.of("s", i * 1000L, one, 90));
    }

    @Test
    void findsAJumpFromOneUsualValueToAnother() {
        assertInstanceOf(Verdict.Normal.class, afterAJumpFrom10To90(false));
        String reason = anomaly(afterAJumpFrom10To90(true)).reason();
        assertTrue(reason.matches("cpu 90 \\(expected .*; changed by \\+.*, usually -.* to .*\\).*"), reason);
        assertTrue(reason.endsWith("cpu never changed so much while it was learned."), reason);
    }

    /** Two days of a load that swings by day, an event every five minutes. */
    private static Event swinging(int number, double more) {
        Random noise = new Random(number);
        double load = 50 + 30 * Math.sin(2 * Math.PI * number / 288) + noise.nextGaussian() + more;
        return Event.of("a", 300_000L * number, SCHEMA, load, 2 * load + noise.nextGaussian(), noise.nextDouble());
    }

    @Test
    void judgesValuesOnlyWhenItHasSeenAWholeDay() {
        ForestDetector detector = new ForestDetector(new ForestSettings(50, 64, 256, 1024, 256, 1, true, 2, 1));
        int raised = 0;
        for (int i = 0; i < 288; i++) {
            raised += detector.inspect(swinging(i, 0)) instanceof Verdict.Anomaly ? 1 : 0;
        }
        assertEquals(0, raised, "The rest of the day is new, but it comes slowly.");
        for (int i = 288; i < 864; i++) {
            detector.inspect(swinging(i, 0));
        }
        Verdict.Anomaly found = null;
        // climbs as slowly as the load does by day
        for (int i = 864; i < 1200 && found == null; i++) {
            found = detector.inspect(swinging(i, (i - 864) * 0.8)) instanceof Verdict.Anomaly anomaly ? anomaly : null;
        }
        assertTrue(found != null && found.contributions().get(0).value() > 100, "" + found);
    }

    @Test
    void doesNotJudgeOneMetricAlone() {
        ForestDetector detector = new ForestDetector(new ForestSettings(50, 64, 256, 1024, 256, 1, true, 2, 1));
        assertEquals(
                new Verdict.Unknown("one metric alone does not need a forest"),
                detector.inspect(Event.of("a", 0, Schema.named("cpu"), 1)));
    }

    @Test
    void findsALeak() {
        ForestDetector detector = trained();
        Verdict.Anomaly found = null;
        for (int i = 0; i < 60 && found == null; i++) {
            double load = 50 + 10 * random.nextGaussian();
            Event leaking = Event.of("a", (256 + i) * 1000L, SCHEMA, load + 3 * i, 2 * load + random.nextGaussian(), 0);
            found = detector.inspect(leaking) instanceof Verdict.Anomaly anomaly ? anomaly : null;
        }
        assertTrue(found != null, "It has not found it.");
        assertEquals("cpu", found.contributions().get(0).metric());
    }

    @Test
    void gapsWhileItLearnsDoNotMoveTheThreshold() {
        Event probe = Event.of("a", 1L << 40, SCHEMA, 50, 3000, 0);
        ForestSettings valuesOnly = new ForestSettings(50, 128, 256, 256, 0, FALSE_ALERTS, false, 1, 1);
        ForestDetector gapped = new ForestDetector(valuesOnly);
        ForestDetector steady = new ForestDetector(valuesOnly);
        for (int i = 0; i < 256; i++) {
            Event event = normal(i);
            steady.inspect(event);
            long late = i < 100 ? 0 : 86_400_000;
            gapped.inspect(Event.of("a", event.epochMillis() + late, SCHEMA, event.values()));
        }
        assertEquals(anomaly(steady.inspect(probe)), anomaly(gapped.inspect(probe)));
    }

    @Test
    void fewerExpectedFalseAlertsMeanAHigherThreshold() {
        double last = 0;
        for (double alerts : new double[] {1000, 100, 10, 1, 0.01}) {
            ForestDetector detector = new ForestDetector(new ForestSettings(50, 128, 256, 256, 0, alerts, true, 1, 1));
            random.setSeed(5);
            for (int i = 0; i < 256; i++) {
                detector.inspect(normal(i));
            }
            double threshold = anomaly(detector.inspect(Event.of("a", 0, SCHEMA, 50, 3000, 0)))
                    .threshold();
            assertTrue(threshold >= last, alerts + ": " + threshold + " after " + last);
            last = threshold;
        }
    }

    @Test
    void aSourceThatSendsSeldomHasALowerThreshold() {
        double often = thresholdAt(1_000);
        double seldom = thresholdAt(60_000);
        assertTrue(seldom < often, seldom + " and " + often);
    }

    private double thresholdAt(long interval) {
        ForestDetector detector = new ForestDetector(new ForestSettings(50, 128, 256, 256, 0, 50, true, 1, 1));
        random.setSeed(5);
        for (int i = 0; i < 256; i++) {
            detector.inspect(Event.of("a", i * interval, SCHEMA, normal(i).values()));
        }
        return anomaly(detector.inspect(Event.of("a", 0, SCHEMA, 50, 3000, 0))).threshold();
    }
}
