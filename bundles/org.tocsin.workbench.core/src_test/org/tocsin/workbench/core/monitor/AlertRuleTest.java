package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

class AlertRuleTest {

    private static RuleSet rules(String name, String runbook) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("team", "web");
        labels.put("tier", "1");
        Rule rule = new Rule(
                name,
                true,
                new Rule.Trigger("cpu > 90", "", Duration.ZERO, Duration.ZERO),
                new Rule.Targets(List.of(), List.of()),
                new Rule.Notice(Severity.MAJOR, "", runbook, labels),
                new Rule.Noise(NoData.KEEP, Optional.empty()),
                List.of());
        return new RuleSet(List.of(rule), List.of(), true);
    }

    @Test
    void anAlertHasTheLabelsAndTheRunbookOfItsRule() {
        Alert alert = AlertSamples.rule("a", AlertState.FIRING, 0, "web-1", "cpu");
        RuleSet rules = rules(alert.check(), "https://wiki.example/cpu");
        assertEquals("team=web, tier=1", AlertRule.labels(alert, rules));
        assertEquals(Optional.of("https://wiki.example/cpu"), AlertRule.runbook(alert, rules));
    }

    @Test
    void onlyAddressesOfTheWebAreRunbooksToOpen() {
        Alert alert = AlertSamples.rule("a", AlertState.FIRING, 0, "web-1", "cpu");
        assertEquals(Optional.empty(), AlertRule.runbook(alert, rules(alert.check(), "file:/etc/passwd")));
        assertEquals(Optional.empty(), AlertRule.runbook(alert, rules(alert.check(), "")));
    }

    @Test
    void anAlertWhoseRuleIsGoneHasNeither() {
        Alert alert = AlertSamples.rule("a", AlertState.FIRING, 0, "web-1", "cpu");
        assertEquals("", AlertRule.labels(alert, rules("another", "https://wiki.example/cpu")));
        assertEquals(Optional.empty(), AlertRule.runbook(alert, rules("another", "https://wiki.example/cpu")));
    }
}
