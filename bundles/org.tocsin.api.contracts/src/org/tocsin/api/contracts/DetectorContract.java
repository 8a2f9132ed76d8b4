package org.tocsin.api.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.setting.Settings;

/**
 * What every detector does. Extend it, say how yours is made, and override what does not suit it: how many events it
 * learns from, what its data look like, what a spike is.
 */
public abstract class DetectorContract {

    private static final String SOURCE = "web-1";
    private static final int CALM_EVENTS = 500;

    /** A new factory. */
    protected abstract DetectorFactory factory();

    /** The settings to test with. */
    protected abstract Settings settings();

    /** So many events later every check must have learned enough. */
    protected int warmUp() {
        return 0;
    }

    /** The largest share of calm events that may be called anomalies after the warm-up. */
    protected double tolerated() {
        return 0.01;
    }

    /** An event of a quiet source. The same number gives the same event. */
    protected Event calm(String source, int number) {
        return Events.calm(source, number);
    }

    /** How many such events in a row it must have found a spike by. */
    protected int spikeEvents() {
        return 1;
    }

    /** An event that this detector must find. */
    protected Event spike(String source, int number) {
        return Events.spike(source, number);
    }

    @Test
    void shouldReportWarmUpOrGiveAVerdict() {
        List<Check> checks = checks(SOURCE);
        assertFalse(checks.isEmpty(), "There is nothing to test without a check.");
        for (int number = 0; number < warmUp() + 10; number++) {
            for (Verdict verdict : ask(checks, calm(SOURCE, number))) {
                if (verdict instanceof Verdict.WarmingUp warmingUp) {
                    assertTrue(number < warmUp(), "It still learns after " + number + " events.");
                    assertTrue(warmingUp.seen() >= 0 && warmingUp.seen() <= warmingUp.needed(), warmingUp.toString());
                    assertFalse(warmingUp.why().isBlank(), "It does not say what it waits for.");
                }
            }
        }
    }

    @Test
    void shouldGiveTheSameVerdictsForTheSameEvents() {
        List<Event> events = story(SOURCE);
        assertEquals(verdicts(SOURCE, events), verdicts(SOURCE, events));
    }

    @Test
    void shouldStaySilentOnCalmData() {
        List<Check> checks = checks(SOURCE);
        learn(checks);
        long anomalies = IntStream.range(warmUp(), warmUp() + CALM_EVENTS)
                .filter(number -> anyAnomaly(ask(checks, calm(SOURCE, number))))
                .count();
        assertTrue(
                anomalies <= tolerated() * CALM_EVENTS,
                anomalies + " of " + CALM_EVENTS + " calm events were called anomalies.");
    }

    @Test
    void shouldFindASpikeAndSayWhy() {
        List<Check> checks = checks(SOURCE);
        learn(checks);
        Event spike = spike(SOURCE, warmUp());
        Verdict found = IntStream.range(warmUp(), warmUp() + spikeEvents())
                .mapToObj(number -> ask(checks, spike(SOURCE, number)))
                .flatMap(List::stream)
                .filter(Verdict.Anomaly.class::isInstance)
                .findFirst()
                .orElse(Verdict.NORMAL);
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, found, "It did not find " + spike);
        assertTrue(Double.isFinite(anomaly.score()), "Its score is no number.");
        assertTrue(anomaly.score() >= anomaly.threshold(), "Its score has not passed the threshold.");
        assertFalse(anomaly.reason().isBlank(), "It does not say why.");
        anomaly.contributions()
                .forEach(contribution -> assertTrue(
                        spike.schema().position(contribution.metric()) >= 0, "There is no " + contribution.metric()));
        assertEquals(
                1,
                anomaly.contributions().stream()
                        .mapToDouble(part -> part.share())
                        .sum(),
                1e-6);
    }

    @Test
    void shouldNeverThrowOnMissingOrInfiniteValues() {
        for (double odd : new double[] {
            Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, -Double.MAX_VALUE, -0.0
        }) {
            List<Check> checks = checks(SOURCE);
            learnWith(checks, odd);
            Event usual = calm(SOURCE, warmUp());
            for (int position = 0; position < usual.size(); position++) {
                ask(checks, with(usual, position, odd));
            }
            double[] all = usual.values();
            Arrays.fill(all, odd);
            ask(checks, Event.of(SOURCE, usual.epochMillis(), usual.schema(), all));
            ask(checks, calm(SOURCE, warmUp() + 1));
        }
    }

    @Test
    void shouldNeverThrowWhenTheMetricsChange() {
        List<Check> checks = checks(SOURCE);
        learn(checks);
        Event usual = calm(SOURCE, warmUp());
        Schema half = Schema.of(usual.schema().metrics().subList(0, (usual.size() + 1) / 2));
        Schema other = Schema.named("something", "else", "entirely", "and", "more");
        Schema reversed = Schema.of(usual.schema().metrics().reversed());
        for (Schema schema : List.of(half, other, reversed, Schema.of(List.of()))) {
            ask(checks, Event.of(SOURCE, usual.epochMillis(), schema, new double[schema.size()]));
        }
        ask(checks, usual);
    }

    @Test
    void shouldNotMixUpSources() {
        List<Check> here = checks(SOURCE);
        List<Check> there = checks("db-1");
        List<List<Verdict>> among = new ArrayList<>();
        for (Event event : story(SOURCE)) {
            among.add(ask(here, event));
            double[] scaled =
                    Arrays.stream(event.values()).map(value -> 7 * value + 3).toArray();
            ask(there, Event.of("db-1", event.epochMillis(), event.schema(), scaled));
        }
        assertEquals(verdicts(SOURCE, story(SOURCE)), among);
    }

    @Test
    void shouldNameItsChecksApart() {
        List<Check> checks = checks(SOURCE);
        Set<String> names = new TreeSet<>(checks.stream().map(Check::name).toList());
        assertEquals(checks.size(), names.size(), "Two checks have the same name: " + names);
    }

    @Test
    void shouldMakeChecksThatAreEqualForTheSameSettings() {
        assertEquals(
                checks(SOURCE).stream().map(Check::definition).toList(),
                checks(SOURCE).stream().map(Check::definition).toList(),
                "Without equal definitions a check loses its state at every edit.");
    }

    @Test
    void shouldDescribeItsChecksBySameTextInEveryRun() {
        List<String> texts = checks(SOURCE).stream()
                .map(check -> String.valueOf(check.definition()))
                .toList();
        assertEquals(
                texts,
                checks(SOURCE).stream()
                        .map(check -> String.valueOf(check.definition()))
                        .toList(),
                "Without a definition whose text is the same, an open alert does not survive a restart.");
    }

    @Test
    void shouldMoveItsDeadlineOnWhenItHasPassed() {
        for (Check check : checks(SOURCE)) {
            check.detector().inspect(calm(SOURCE, 0));
            long deadline = check.detector().deadline();
            for (int asked = 0; asked < 1_000 && deadline != Long.MAX_VALUE; asked++) {
                assertNotNull(check.detector().overdue(deadline));
                long next = check.detector().deadline();
                assertTrue(next > deadline, "Its deadline " + deadline + " became " + next + ".");
                deadline = next;
            }
        }
    }

    private List<Check> checks(String source) {
        return factory().create(source, settings());
    }

    private void learn(List<Check> checks) {
        IntStream.range(0, warmUp()).forEach(number -> ask(checks, calm(SOURCE, number)));
    }

    /** Every fifth event of the warm-up has an odd value somewhere. */
    private void learnWith(List<Check> checks, double odd) {
        for (int number = 0; number < warmUp(); number++) {
            Event event = calm(SOURCE, number);
            ask(checks, number % 5 == 0 ? with(event, number / 5 % event.size(), odd) : event);
        }
    }

    private static Event with(Event event, int position, double value) {
        double[] values = event.values();
        values[position] = value;
        return Event.of(event.source(), event.epochMillis(), event.schema(), values);
    }

    private List<Event> story(String source) {
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < warmUp() + 60; number++) {
            boolean wrong = number >= warmUp() && number % 20 == 10;
            events.add(wrong ? spike(source, number) : calm(source, number));
        }
        return events;
    }

    private List<List<Verdict>> verdicts(String source, List<Event> events) {
        List<Check> checks = checks(source);
        return events.stream().map(event -> ask(checks, event)).toList();
    }

    private static List<Verdict> ask(List<Check> checks, Event event) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Check check : checks) {
            Verdict verdict = check.detector().inspect(event);
            assertNotNull(verdict, () -> check.name() + " said nothing of " + event);
            if (verdict instanceof Verdict.Anomaly anomaly) {
                assertTrue(Double.isFinite(anomaly.score()), () -> check.name() + " gave no number for " + event);
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private static boolean anyAnomaly(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(Verdict.Anomaly.class::isInstance);
    }
}
