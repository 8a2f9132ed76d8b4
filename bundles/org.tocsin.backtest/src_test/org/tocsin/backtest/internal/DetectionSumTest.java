package org.tocsin.backtest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.DetectionFigures;

/** Stories with figures that were worked out by hand. */
class DetectionSumTest {

    private static final Schema SCHEMA = Schema.named("m");

    private final DetectionLog log = new DetectionLog(false);

    private void row(String source, long second, double score) {
        log.seen(Event.of(source, second * 1000, SCHEMA, 0), List.of(), List.of(new Verdict.Normal(score)));
    }

    /** A day of a source: a row every six hours with these scores. */
    private void day(String source, double... scores) {
        for (int i = 0; i < scores.length; i++) {
            row(source, i * 21_600L, scores[i]);
        }
    }

    private void alert(String id, String source, long second, AlertState state) throws IOException {
        log.write(
                Alerts.firing()
                        .id(id)
                        .source(source)
                        .time(Instant.ofEpochSecond(second))
                        .state(state)
                        .build(),
                true);
    }

    private static Incident incident(String source, String kind, long from, long to) {
        return new Incident(source, kind, List.of(), Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }

    private List<DetectionFigures> figures(Incident... incidents) {
        DetectionSum sum = new DetectionSum("d", (pattern, source) -> source.matches(pattern.replace("*", ".*")));
        sum.add(log, List.of(incidents));
        return sum.figures();
    }

    @Test
    void countsWhatWasFoundMissedAndFalseByKind() throws IOException {
        log.measure();
        day("a", 0.1, 0.9, 0.2, 0.3, 0.1);
        alert("1", "a", 21_630, AlertState.FIRING);
        alert("1", "a", 21_650, AlertState.RESOLVED);
        alert("2", "a", 50_000, AlertState.FIRING);
        List<DetectionFigures> figures =
                figures(incident("a", "spike", 21_600, 21_660), incident("a", "leak", 64_800, 64_900));
        assertEquals(
                List.of("all", "leak", "spike"),
                figures.stream().map(DetectionFigures::kind).toList());
        DetectionFigures all = figures.get(0);
        assertEquals(2, all.incidents());
        assertEquals(1, all.found());
        assertEquals(0.5, all.precision());
        assertEquals(0.5, all.recall());
        assertEquals(0.5, all.f1());
        assertEquals(1, all.falseAlertsADay());
        assertEquals(Optional.of(Duration.ofSeconds(30)), all.medianDelay());
        // rows 0.9 (spike) and 0.3 (leak) are wanted, and they come first
        assertEquals(1, all.areaUnderCurve());
        DetectionFigures leak = figures.get(1);
        assertEquals(0, leak.found());
        assertEquals(0, leak.f1());
        assertEquals(1, leak.falseAlerts());
        assertEquals(Optional.empty(), leak.medianDelay());
        assertEquals(1, leak.areaUnderCurve());
        DetectionFigures spike = figures.get(2);
        assertEquals(1, spike.recall());
        assertEquals(0.5, spike.precision());
        assertEquals(2 / 3.0, spike.f1(), 1e-15);
    }

    @Test
    void anAlertThatFiresAgainIsOneAlertWithTwoMoments() throws IOException {
        log.measure();
        day("a", 0, 0);
        alert("1", "a", 100, AlertState.FIRING);
        alert("1", "a", 110, AlertState.FIRING);
        alert("1", "a", 150, AlertState.RECOVERING);
        alert("1", "a", 205, AlertState.FIRING);
        alert("2", "a", 300, AlertState.PENDING);
        alert("2", "a", 310, AlertState.CANCELLED);
        DetectionFigures all = figures(
                        incident("a", "x", 90, 105), incident("a", "x", 109, 120), incident("a", "x", 200, 210))
                .get(0);
        assertEquals(2, all.found(), "it goes on in the second one, but does not fire there");
        assertEquals(1, all.correct());
        assertEquals(0, all.falseAlerts());
    }

    @Test
    void whatWasLearnedOnlyDoesNotCount() throws IOException {
        row("a", 1, 1);
        alert("1", "a", 1, AlertState.FIRING);
        log.measure();
        day("a", 0, 0);
        alert("1", "a", 3, AlertState.RESOLVED);
        DetectionFigures all = figures(incident("a", "x", 0, 5)).get(0);
        assertEquals(0, all.found());
        assertEquals(0, all.correct() + all.falseAlerts());
        assertEquals(Double.NaN, all.precision());
        assertEquals(0, all.f1());
        assertEquals(2, log.events());
    }

    @Test
    void theAreaIsTheMeanOverTheSourcesThatHaveSomethingToFind() {
        log.measure();
        // a: wanted 0.9 before all others, so 1; b: wanted 0.1 after three others, so 1/4; c has nothing to find
        day("a", 0.9, 0.5, 0.5, 0.5);
        day("b", 0.1, 0.5, 0.6, 0.7);
        day("c", 0.1, 0.5, 0.6, 0.7);
        DetectionFigures all =
                figures(incident("a", "x", 0, 10), incident("b", "x", 0, 10)).get(0);
        assertEquals((1 + 0.25) / 2, all.areaUnderCurve(), 1e-15);
        assertEquals(3 * 0.75, all.days(), 1e-12);
    }

    @Test
    void delaysAreThoseThatThereWere() throws IOException {
        log.measure();
        day("a", 0, 0);
        Incident[] incidents = new Incident[20];
        for (int i = 0; i < 20; i++) {
            incidents[i] = incident("a", "x", 1000 * i, 1000 * i + 500);
            alert("" + i, "a", 1000 * i + i + 1, AlertState.FIRING);
        }
        DetectionFigures all = figures(incidents).get(0);
        assertEquals(Optional.of(Duration.ofSeconds(10)), all.medianDelay());
        assertEquals(Optional.of(Duration.ofSeconds(19)), all.slowDelay());
    }

    @Test
    void alertsOfAGroupAreAboutItsSourcesAndIncidentsOfOthersDoNotCount() throws IOException {
        log.measure();
        day("web-1", 0, 0);
        alert("1", "web-*", 5, AlertState.FIRING);
        DetectionFigures all = figures(
                        incident("web-1", "x", 0, 10),
                        incident("db-1", "x", 0, 10),
                        incident("web-1", "x", 90_000, 90_001))
                .get(0);
        assertEquals(1, all.incidents());
        assertEquals(1, all.found());
    }
}
