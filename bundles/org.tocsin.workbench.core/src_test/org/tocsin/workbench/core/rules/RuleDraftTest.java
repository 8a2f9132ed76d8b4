package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

class RuleDraftTest {

    private static final RuleOverride OVERRIDE = new RuleOverride(
            List.of("db-*"),
            Optional.empty(),
            Optional.of("cpu > 95"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Rule full() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("team", "web");
        labels.put("note", "a, b");
        return new Rule(
                "high",
                false,
                new Rule.Trigger("cpu > 90", "cpu < 80", Duration.ofSeconds(90), Duration.ofSeconds(20)),
                new Rule.Targets(List.of("web-*", "/api-(1|2){1,2}/"), List.of("web-9")),
                new Rule.Notice(Severity.MAJOR, "{source} is hot", "https://example.org/hot", labels),
                new Rule.Noise(
                        NoData.alertAfter(Duration.ofMinutes(2)), Optional.of(new Flapping(5, Duration.ofMinutes(10)))),
                List.of(OVERRIDE));
    }

    private static DraftCheck check(RuleDraft draft) {
        return DraftCheck.of(draft, Set.of("taken"), new PlainLanguage(), List.of("cpu"));
    }

    @Test
    void shouldGiveBackTheRuleThatItWasMadeOf() {
        assertEquals(full(), RuleDraft.of(full()).rule());
        Rule plain = Rule.of("plain", "cpu > 90");
        assertEquals(plain, RuleDraft.of(plain).rule());
    }

    @Test
    void shouldKeepOverridesThatItCannotEdit() {
        Rule changed = RuleDraft.of(full()).with(DraftField.WHEN, "cpu > 91").rule();
        assertEquals(List.of(OVERRIDE), changed.overrides());
        assertEquals("cpu > 91", changed.when());
    }

    @Test
    void shouldSayWhereAConditionIsWrong() {
        DraftCheck check = check(RuleDraft.fresh("high", "cpu > 90 and cpu !! 1", List.of()));
        DraftProblem problem = check.of(DraftField.WHEN).orElseThrow();
        assertEquals(14, problem.column());
        assertEquals("Column 14: found 'cpu !! 1', expected a comparison.", problem.sentence());
        assertEquals("Condition, column 14: found 'cpu !! 1', expected a comparison.", problem.text());
        assertTrue(check.rule().isEmpty());
    }

    @Test
    void shouldSayWhichFieldCannotBeRead() {
        RuleDraft good = RuleDraft.fresh("high", "cpu > 90", List.of());
        assertEquals(List.of(), check(good).problems());
        Map<DraftField, String> wrong = Map.of(
                DraftField.NAME, "taken",
                DraftField.PENDING, "soon",
                DraftField.KEEP, "later",
                DraftField.LABELS, "team",
                DraftField.NO_DATA, "alert after ",
                DraftField.FLAPPING, "often",
                DraftField.CLEAR, "cpu",
                DraftField.MESSAGE, "{nothing}");
        wrong.forEach((field, text) ->
                assertTrue(check(good.with(field, text)).of(field).isPresent(), () -> field + " with " + text));
        assertTrue(check(good.with(DraftField.FLAPPING, "1 in 10m"))
                .of(DraftField.FLAPPING)
                .isPresent());
        assertTrue(check(good.with(DraftField.NAME, " ")).of(DraftField.NAME).isPresent());
        assertTrue(check(good.with(DraftField.WHEN, "")).of(DraftField.WHEN).isPresent());
    }

    @Test
    void shouldPutWhatTheLanguageSaysOfAKeyBesideItsField() {
        RuleDraft draft = RuleDraft.fresh("high", "cpu > 90", List.of()).with(DraftField.CLEAR, "cpu < 95");
        assertEquals(
                "Clears while it raises.",
                check(draft).of(DraftField.CLEAR).orElseThrow().message());
    }

    @Test
    void shouldFindAFreeName() {
        RuleDraft draft = RuleDraft.of(full());
        assertEquals("high-copy", draft.copy(Set.of("high")).text(DraftField.NAME));
        assertEquals("high-copy-2", draft.copy(Set.of("high", "high-copy")).text(DraftField.NAME));
    }
}
