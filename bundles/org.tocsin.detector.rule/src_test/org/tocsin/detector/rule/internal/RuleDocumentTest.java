package org.tocsin.detector.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.rule.Comparison;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleProblem;
import org.tocsin.api.rule.RuleSet;
import org.tocsin.api.rule.Threshold;

class RuleDocumentTest {

    private static final String TWO = """
      # on call
      rules:
        - name: cpu-high   # the first
          when: cpu > 90
          clear: cpu < 80
          for: 30s
          keep: 1m
          severity: critical
          sources: [web-*, "db-?"]
          message: "{source} is at {value}"

        # about memory
        - name: memory-high
          when: memory > 95%
          enabled: false
      """;

    private static List<String> names(String text) {
        return RuleDocument.parse(text).rules().rules().stream().map(Rule::name).toList();
    }

    private static RuleProblem only(String text) {
        RuleSet set = RuleDocument.parse(text).rules();
        assertEquals(1, set.problems().size(), set.problems().toString());
        return set.problems().get(0);
    }

    private static Rule rule(String name) {
        return new Rule(
                name,
                true,
                new Threshold("cpu", Comparison.GREATER, 99),
                Optional.empty(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Severity.MAJOR,
                List.of(),
                "");
    }

    @Test
    void readsEveryKey() {
        RuleSet set = RuleDocument.parse(TWO).rules();
        assertTrue(set.usable());
        assertEquals(List.of(), set.problems());
        assertEquals(
                new Rule(
                        "cpu-high",
                        true,
                        new Threshold("cpu", Comparison.GREATER, 90),
                        Optional.of(new Threshold("cpu", Comparison.LESS, 80)),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Severity.CRITICAL,
                        List.of("web-*", "db-?"),
                        "{source} is at {value}"),
                set.rules().get(0));
        assertFalse(set.rules().get(1).enabled());
    }

    @Test
    void theShippedRulesAreRight() {
        RuleSet set = new YamlRuleBook(java.nio.file.Path.of("target", "no-such-rules.yaml")).current();
        assertEquals(List.of(), set.problems());
        assertTrue(set.rules().size() >= 5);
    }

    @Test
    void oneBadRuleDoesNotDisableTheOthers() {
        RuleSet set =
                RuleDocument.parse(TWO.replace("memory > 95%", "memory >")).rules();
        assertTrue(set.usable());
        assertEquals(List.of("cpu-high"), set.rules().stream().map(Rule::name).toList());
        assertEquals(
                new RuleProblem(14, 19, set.problems().get(0).message()),
                set.problems().get(0));
        assertTrue(set.problems().get(0).message().contains("expected a number"));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertTrue(only("rules:\n  - name: a\n    when: x > 1\n    severty: major\n")
                .message()
                .contains("did you mean 'severity'?"));
        assertTrue(only("rules:\n  - name: a\n    when: x > 1\n    for: -5s\n")
                .message()
                .contains("'-5s' is not a duration"));
        assertTrue(only("rules:\n  - name: a\n    when: x > 1\n    clear: x > 2\n    for: 1s\n")
                .message()
                .contains("calm side"));
        assertEquals(
                5,
                only("rules:\n  - name: a\n    when: x > 1\n\n  - name: a\n    when: y > 1\n")
                        .line());
        assertTrue(only("rules:\n  - when: x > 1\n").message().contains("needs a 'name'"));
        assertTrue(only("rules:\n  - name: a\n").message().contains("needs a condition"));
        assertTrue(only("rules:\n  - name: a\n    when: x > 1\n    severity: bad\n")
                .message()
                .contains("is not one of info, warning, major, critical"));
    }

    @Test
    void aFileThatIsNotARuleFileIsNotUsable() {
        for (String text : List.of(
                "",
                "rules: 5",
                "- a\n- b\n",
                "rules:\n\t- name: a\n",
                "rules: [",
                "regeln: []",
                "[".repeat(10_000),
                "a: &a [x]\nrules: &b [*b]\n")) {
            RuleSet set = RuleDocument.parse(text).rules();
            assertFalse(set.usable() && !set.rules().isEmpty(), text);
            assertFalse(set.problems().isEmpty(), text);
        }
    }

    @Test
    void anEditedRuleTakesTheOldPlaceAndKeepsEverythingElse() {
        String edited = RuleDocument.parse(TWO).with("cpu-high", rule("cpu-hot"));
        assertEquals(List.of("cpu-hot", "memory-high"), names(edited));
        assertTrue(edited.startsWith("# on call\nrules:\n  - name: cpu-hot\n    when: cpu > 99\n"));
        assertTrue(edited.contains("\n\n  # about memory\n  - name: memory-high\n"));
    }

    @Test
    void aNewRuleComesLast() {
        String edited = RuleDocument.parse(TWO).with("", rule("new"));
        assertEquals(List.of("cpu-high", "memory-high", "new"), names(edited));
        assertTrue(edited.startsWith(TWO));
        assertEquals(List.of("new"), names(RuleDocument.parse("rules: []\n").with("", rule("new"))));
        assertEquals(
                List.of("new"), names(RuleDocument.parse("# none\nrules:\n").with("", rule("new"))));
    }

    @Test
    void aRuleCanBeTakenOut() {
        assertEquals(List.of("memory-high"), names(RuleDocument.parse(TWO).without("cpu-high")));
        String none =
                RuleDocument.parse(RuleDocument.parse(TWO).without("cpu-high")).without("memory-high");
        assertEquals(List.of(), names(none));
        assertTrue(RuleDocument.parse(none).rules().usable());
        assertEquals(List.of("new"), names(RuleDocument.parse(none).with("", rule("new"))));
    }
}
