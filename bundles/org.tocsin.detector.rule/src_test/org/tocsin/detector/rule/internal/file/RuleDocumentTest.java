package org.tocsin.detector.rule.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;

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

    private static String with(String text, String oldName, Rule rule) {
        return new RuleEdit(RuleDocument.parse(text)).with(oldName, rule).orElseThrow();
    }

    private static String without(String text, String name) {
        return new RuleEdit(RuleDocument.parse(text)).without(name).orElseThrow();
    }

    @Test
    void editsKeepLineEndsAndTheMarkAtTheBeginning() {
        String text = "\uFEFF" + TWO.replace("\n", "\r\n");
        for (String edited : List.of(
                with(text, "cpu-high", rule("cpu-hot")), with(text, "", rule("new")), without(text, "cpu-high"))) {
            assertTrue(edited.startsWith("\uFEFF# on call\r\n"), edited);
            assertFalse(edited.replace("\r\n", "").contains("\n"), edited);
        }
        String one = "\uFEFFrules:\r\n  - name: a\r\n    when: cpu > 90\r\n";
        assertEquals(List.of("new"), names(with(without(one, "a"), "", rule("new"))));
    }

    @Test
    void aListInBracketsIsWrittenAnewWhereARuleChanges() {
        String text = "# on call\nrules: [{name: a, when: cpu > 90}, {name: b, when: cpu > 91}]\n";
        assertEquals(List.of("a", "c"), names(with(text, "b", rule("c"))));
        assertEquals(List.of("a", "b", "c"), names(with(text, "", rule("c"))));
        assertEquals(List.of("b"), names(without(text, "a")));
        assertTrue(without(text, "a").startsWith("# on call\n"));
    }

    @Test
    void takingOutTheLastGoodRuleKeepsTheWrongOnes() {
        String text = "rules:\n  - name: a\n    when: cpu >\n  - name: b\n    when: cpu > 90\n";
        assertEquals("rules:\n  - name: a\n    when: cpu >\n", without(text, "b"));
    }

    @Test
    void whatWouldBreakTheFileIsNotDone() {
        String shared = "rules:\n  - name: a\n    when: &w cpu > 90\n  - name: b\n    when: *w\n    colour: red\n";
        assertTrue(new RuleEdit(RuleDocument.parse(shared)).without("a").isEmpty());
    }

    @Test
    void aSecondListIsToldAndTheFirstOneIsUsed() {
        String text = "rules:\n  - {name: a, when: cpu > 90}\nrules:\n  - {name: b, when: cpu > 90}\n";
        assertEquals(List.of("a"), names(text));
        assertEquals(3, only(text).line());
    }

    @Test
    void whatIsWrongInAValueOfSeveralLinesIsToldAtItsBeginning() {
        RuleProblem problem = only("rules:\n  - name: a\n    when: cpu > 90\n      and bogus(cpu, 1m) > 4\n");
        assertEquals(3, problem.line());
        assertEquals(11, problem.column());
    }

    @Test
    void saysWhereACharacterStandsThatIsNoText() {
        RuleProblem problem = only("rules:\n  - name: a\n    when: cpu > 9\0\n");
        assertEquals(3, problem.line());
        assertEquals(18, problem.column());
        assertEquals("Found the character U+0000, expected text.", problem.message());
    }

    private static Rule rule(String name) {
        return Rule.of(name, "cpu > 99").withTimes(Duration.ofSeconds(5), Rule.DEFAULT_KEEP);
    }

    @Test
    void readsEveryKey() {
        RuleSet set = RuleDocument.parse(TWO).rules();
        assertTrue(set.usable());
        assertEquals(List.of(), set.problems());
        assertEquals(
                Rule.of("cpu-high", "cpu > 90")
                        .withConditions("cpu > 90", "cpu < 80")
                        .withTimes(Duration.ofSeconds(30), Duration.ofMinutes(1))
                        .withMessage(Severity.CRITICAL, "{source} is at {value}")
                        .withSources(List.of("web-*", "db-?"), List.of()),
                set.rules().get(0));
        assertFalse(set.rules().get(1).enabled());
    }

    @Test
    void theShippedRulesAreRight() {
        RuleSet set = new YamlRuleBook(Path.of("target", "no-such-rules.yaml")).current();
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
                new RuleProblem(14, 19, 1, set.problems().get(0).message()),
                set.problems().get(0));
        assertTrue(set.problems().get(0).message().contains("expected a metric"));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertTrue(only("rules:\n  - name: a\n    when: x > 1\n    severty: major\n")
                .message()
                .contains("did you mean 'severity'?"));
        assertTrue(only("rules:\n  - name: a\n    when: x > 1\n    for: -5s\n")
                .message()
                .contains("'for: -5s' is negative"));
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
        String edited = with(TWO, "cpu-high", rule("cpu-hot"));
        assertEquals(List.of("cpu-hot", "memory-high"), names(edited));
        assertTrue(
                edited.startsWith(
                        "# on call\nrules:\n  - name: cpu-hot   # the first\n    when: cpu > 99\n    for: 5s\n    severity: warning\n\n"),
                edited);
        assertTrue(edited.contains("\n\n  # about memory\n  - name: memory-high\n"));
    }

    @Test
    void aRuleThatIsWrongStaysWhenTheLastRightOneGoesOrComes() {
        String wrong = "rules:\n- name: wrong\n  when: cpu >>\n";
        String without = without(wrong + "- name: right\n  when: cpu > 9\n", "right");
        assertTrue(RuleDocument.parse(without).rules().usable(), without);
        assertTrue(without.contains("name: wrong"), without);
        assertEquals(List.of("new"), names(with(without, "", rule("new"))));
    }

    @Test
    void aNewRuleComesLast() {
        String edited = with(TWO, "", rule("new"));
        assertEquals(List.of("cpu-high", "memory-high", "new"), names(edited));
        assertTrue(edited.startsWith(TWO));
        assertEquals(List.of("new"), names(with("rules: []\n", "", rule("new"))));
        assertEquals(List.of("new"), names(with("# none\nrules:\n", "", rule("new"))));
    }

    @Test
    void aRuleCanBeTakenOut() {
        assertEquals(List.of("memory-high"), names(without(TWO, "cpu-high")));
        String none = without(without(TWO, "cpu-high"), "memory-high");
        assertEquals(List.of(), names(none));
        assertTrue(RuleDocument.parse(none).rules().usable());
        assertEquals(List.of("new"), names(with(none, "", rule("new"))));
    }

    private static final String FULL = """
            rules:
              - name: cpu-saturated
                when: cpu > 90
                clear: cpu < 80              # hysteresis
                for: 30s                     # event time
                keep: 1m
                sources: [web-*, "/api-[0-9]+/"]
                exclude: [web-9]
                severity: critical
                message: "{source}: CPU {cpu:.0f} % for {for} (normal is {avg(cpu, 1h):.0f} %)"
                runbook: https://wiki.example/cpu
                labels: {team: web, tier: "1"}
                no_data: alert after 2m
                flapping: 5 in 10m
                overrides:
                  - sources: [db-1]
                    when: cpu > 97
            """;

    @Test
    void readsTheWholeLanguage() {
        RuleSet set = RuleDocument.parse(FULL).rules();
        assertEquals(List.of(), set.problems());
        Rule rule = set.rules().get(0);
        assertEquals(List.of("web-9"), rule.exclude());
        assertEquals("https://wiki.example/cpu", rule.runbook());
        assertEquals(List.of("team", "tier"), List.copyOf(rule.labels().keySet()));
        assertEquals(NoData.alertAfter(Duration.ofMinutes(2)), rule.noData());
        assertEquals(new Flapping(5, Duration.ofMinutes(10)), rule.flapping().orElseThrow());
        assertEquals(Optional.of("cpu > 97"), rule.overrides().get(0).when());
        assertEquals(
                List.of(rule),
                RuleDocument.parse("rules:\n" + RuleText.of(rule, "  ")).rules().rules());
    }

    @Test
    void anEditChangesOnlyTheLinesOfItsKeys() {
        Rule rule = RuleDocument.parse(FULL).rules().rules().get(0);
        String edited = with(
                FULL,
                "cpu-saturated",
                rule.withConditions("cpu > 95", "cpu < 80").withNoise(NoData.KEEP, rule.flapping()));
        assertEquals(
                FULL.replace("when: cpu > 90", "when: cpu > 95").replace("    no_data: alert after 2m\n", ""), edited);
        String slower = with(FULL, "cpu-saturated", rule.withTimes(Duration.ofMinutes(2), rule.keep()));
        assertEquals(FULL.replace("for: 30s  ", "for: 2m  "), slower);
    }

    @Test
    void saysWhatIsWrongInEveryKey() {
        String[][] cases = {
            {"for: -5s", "8", "is negative"},
            {"for: 2y", "8", "is not a duration"},
            {"keep: 900d", "9", "longer than a year"},
            {"no_data: panic", "12", "is not one of keep, ignore, alert after TIME"},
            {"no_data: alert after 0s", "12", "is not one of"},
            {"flapping: 1 in 10m", "13", "is not a number from 2 on"},
            {"sources: [web-*, /a(/]", "20", "is not a regular expression"},
            {"labels: [a]", "11", "must be words"},
            {"overrides: 5", "14", "must be a list"},
            {"overrides: [{when: x > 5}]", "15", "needs 'sources'"},
            {"overrides: [{sources: [a], when: x >}]", "39", "expected a metric"},
            {"message: 'a {avg(x, 5)}'", "23", "expected a window"},
            {"clear: \"x > 0\"", "11", "calm side"},
            {"enabled: maybe", "12", "is not true or false"},
            {"severety: major", "3", "did you mean 'severity'?"},
        };
        for (String[] one : cases) {
            RuleProblem problem = only("rules:\n- name: a\n  when: x > 1\n  " + one[0] + "\n");
            assertTrue(problem.message().contains(one[2]), problem.message());
            assertEquals(4, problem.line(), one[0]);
            assertEquals(Integer.parseInt(one[1]), problem.column(), one[0] + ": " + problem.message());
        }
        RuleSet slip = RuleDocument.parse("rules:\n- name: a\n  when: latencey > 100\n", Set.of("latency"))
                .rules();
        assertTrue(slip.problems().get(0).message().contains("did you mean 'latency'?"));
    }

    @Test
    void aNameIsOneLine() {
        assertTrue(only("rules:\n- name: \"a\\nb\"\n  when: x > 1\n").message().contains("is one line"));
    }

    @Test
    void turnsAwayWhatIsMadeToHarm() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            char before = (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + before + ", ").repeat(8))
                    .append("*")
                    .append(before)
                    .append("]\n");
        }
        bomb.append("rules: *j\n");
        assertFalse(RuleDocument.parse(bomb.toString()).rules().problems().isEmpty());
        assertTrue(only("x".repeat(10_000_000)).message().contains("expected at most"));
        assertTrue(only("[".repeat(10_000)).message().contains("nested too deep"));
        assertTrue(only("rules:\n\t- name: a\n").message().contains("tab"));
        StringBuilder many = new StringBuilder("rules:\n");
        for (int i = 0; i < 10_000; i++) {
            many.append("  - name: rule-")
                    .append(i)
                    .append("\n    when: avg(cpu, 5m) > ")
                    .append(i)
                    .append("\n");
        }
        RuleSet set = RuleDocument.parse(many.toString()).rules();
        assertEquals(List.of(), set.problems());
        assertEquals(10_000, set.rules().size());
    }
}
