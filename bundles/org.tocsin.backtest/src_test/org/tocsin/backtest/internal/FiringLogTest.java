package org.tocsin.backtest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.measure.api.RuleOutcome.Accuracy;

class FiringLogTest {

    private static final Optional<Instant> END = Optional.of(Instant.ofEpochSecond(1000));

    private FiringLog log = new FiringLog(Optional.empty());

    private void add(int second, String id, AlertState state) {
        add(second, id, state, "web-1");
    }

    private void add(int second, String id, AlertState state, String source) {
        log.add(Alerts.firing()
                .id(id)
                .time(Instant.ofEpochSecond(second))
                .state(state)
                .source(source)
                .severity(state == AlertState.RECOVERING ? Severity.CRITICAL : Severity.WARNING)
                .message(state.word())
                .build());
    }

    private RuleOutcome outcome() {
        return log.outcome("cpu-high", END);
    }

    @Test
    void aFiringBeginsWhenItFiresAndEndsWhenItIsResolved() {
        add(1, "a", AlertState.PENDING);
        add(10, "a", AlertState.FIRING);
        add(20, "a", AlertState.RECOVERING);
        add(25, "a", AlertState.FIRING);
        add(40, "a", AlertState.RECOVERING);
        add(50, "a", AlertState.RESOLVED);
        Firing firing = outcome().firings().get(0);
        assertEquals(1, outcome().firings().size());
        assertEquals(Duration.ofSeconds(40), firing.length());
        assertEquals(Severity.CRITICAL, firing.severity());
        assertEquals("firing", firing.message());
        assertFalse(firing.open());
    }

    @Test
    void anAlertThatIsJoinedHasTwoFirings() {
        add(10, "a", AlertState.FIRING);
        add(20, "a", AlertState.RESOLVED);
        add(30, "a", AlertState.FIRING);
        add(35, "a", AlertState.RESOLVED);
        assertEquals(Duration.ofSeconds(15), outcome().total());
        assertEquals(2, outcome().firings().size());
    }

    @Test
    void whatIsOpenInTheEndLastsUntilThen() {
        add(900, "a", AlertState.FIRING);
        add(950, "b", AlertState.FIRING, "web-2");
        add(960, "c", AlertState.PENDING, "web-3");
        assertEquals(2, outcome().firings().size());
        assertTrue(outcome().firings().get(0).open());
        assertEquals(Duration.ofSeconds(100), outcome().longest().orElseThrow().length());
        assertEquals(List.of("web-1", "web-2"), List.copyOf(outcome().bySource().keySet()));
    }

    @Test
    void whatWasCancelledIsCountedAndNoFiring() {
        add(1, "a", AlertState.PENDING);
        add(2, "a", AlertState.CANCELLED);
        assertEquals(1, outcome().cancelled());
        assertEquals(List.of(), outcome().firings());
    }

    @Test
    void flappingIsCountedOnceThoughItGetsWorse() {
        add(10, "a", AlertState.FIRING);
        add(20, "a", AlertState.RECOVERING);
        add(30, "a", AlertState.FLAPPING);
        add(40, "a", AlertState.FLAPPING);
        add(600, "a", AlertState.RESOLVED);
        add(610, "b", AlertState.FLAPPING);
        assertEquals(2, outcome().flaps());
        assertTrue(outcome().firings().get(0).flapped());
        assertTrue(outcome().firings().get(1).flapped());
    }

    @Test
    void aRuleThatNeverFiredHasAnOutcome() {
        assertEquals(new RuleOutcome("other", List.of(), 0, 0, Optional.empty()), log.outcome("other", END));
    }

    private static Incident incident(String source, int from, int to) {
        return new Incident(source, "spike", List.of(), Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }

    /** Asks of everything but db. */
    private static Concerns allButDatabases() {
        return new Concerns(
                new InstalledDetector(
                        new DetectorDescriptor(
                                "rule", "", "", DetectorKind.RULE, "", Optional.empty(), Optional.empty(), List.of()),
                        (source, settings) -> source.startsWith("db")
                                ? List.of()
                                : List.of(new Check("cpu-high", 1, AlertTiming.PROMPT, event -> Verdict.NORMAL))),
                (pattern, source) -> source.matches(pattern.replace("*", ".*")));
    }

    @Test
    void firingsAreMeasuredAgainstWhatIsKnownOfTheSourcesThatTheRuleConcerns() {
        log = new FiringLog(Optional.of(new Truth(
                List.of(
                        incident("web-1", 100, 200),
                        incident("web-1", 300, 400),
                        incident("web-2", 10, 20),
                        incident("db-1", 10, 20)),
                allButDatabases())));
        add(190, "a", AlertState.FIRING);
        add(210, "a", AlertState.RESOLVED);
        add(250, "b", AlertState.FIRING);
        add(260, "b", AlertState.RESOLVED);
        add(15, "c", AlertState.FIRING, "db-1");
        add(16, "c", AlertState.RESOLVED, "db-1");
        assertEquals(new Accuracy(3, 1, 2, 3), outcome().accuracy().orElseThrow());
        assertEquals(1 / 3.0, outcome().accuracy().orElseThrow().recall());
        assertEquals(2 / 3.0, outcome().accuracy().orElseThrow().precision());
    }

    @Test
    void aGroupCoversItsSources() {
        Concerns concerns = allButDatabases();
        assertTrue(concerns.covers("web-*", "web-7"));
        assertFalse(concerns.covers("web-*", "db-1"));
        assertTrue(concerns.covers("web-?", "web-?"));
    }
}
