package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

class RuleStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final AlertBoard board = new AlertBoard(100);

    private Map<String, RuleState> states(LocalDate today) {
        return RuleState.of(board.snapshot(), today, ZoneOffset.UTC);
    }

    @Test
    void shouldTellTheWorstStateOverAllSources() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 0, "web-1", "cpu"));
        board.add(AlertSamples.rule("b", AlertState.FIRING, 0, "web-2", "cpu"));
        board.add(AlertSamples.rule("c", AlertState.FIRING, 0, "web-3", "cpu"));
        board.add(AlertSamples.rule("c", AlertState.RECOVERING, 1, "web-3", "cpu"));
        board.add(AlertSamples.learned("d", AlertState.FIRING, 0, "web-4", "cpu"));
        assertEquals("firing on 2", states(DAY).get("cpu-high").words());
        assertEquals(3, states(DAY).get("cpu-high").firedToday());
        assertEquals(1, states(DAY).size(), "what is learned is not a rule");
    }

    @Test
    void shouldKnowFlapping() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 0));
        board.add(AlertSamples.rule("a", AlertState.FLAPPING, 1));
        assertEquals("flapping on 1", states(DAY).get("cpu-high").words());
    }

    @Test
    void shouldCountEachTimeThatItFiredToday() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 0));
        board.add(AlertSamples.rule("a", AlertState.RECOVERING, 1));
        board.add(AlertSamples.rule("a", AlertState.FIRING, 2));
        board.add(AlertSamples.rule("a", AlertState.RESOLVED, 3));
        board.add(AlertSamples.rule("a", AlertState.FIRING, 4));
        board.add(AlertSamples.rule("a", AlertState.RESOLVED, 5));
        assertEquals(2, states(DAY).get("cpu-high").firedToday(), "coming back while it recovers is no new time");
        assertEquals("calm", states(DAY).get("cpu-high").words());
        assertEquals(0, states(DAY.plusDays(1)).get("cpu-high").firedToday());
    }

    @Test
    void shouldBeCalmWhenThePipelineHasEnded() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 0));
        board.endRun();
        assertEquals("calm", states(DAY).get("cpu-high").words());
    }

    @Test
    void shouldOpenRunbooksOfTheWebOnly() {
        assertEquals(Optional.of("https://example.org/x"), runbook("https://example.org/x"));
        assertTrue(runbook("file:///etc/passwd").isEmpty());
        assertTrue(runbook("rm -rf").isEmpty());
        assertTrue(runbook("").isEmpty());
    }

    private static Optional<String> runbook(String address) {
        Rule plain = Rule.of("cpu-high", "cpu > 90");
        Rule rule = new Rule(
                plain.name(),
                true,
                new Rule.Trigger(plain.when(), "", plain.pending(), plain.keep()),
                new Rule.Targets(List.of(), List.of()),
                new Rule.Notice(plain.severity(), "", address, Map.of()),
                new Rule.Noise(plain.noData(), Optional.empty()),
                List.of());
        return AlertRule.runbook(
                AlertSamples.rule("a", AlertState.FIRING, 0), new RuleSet(List.of(rule), List.of(), true));
    }
}
