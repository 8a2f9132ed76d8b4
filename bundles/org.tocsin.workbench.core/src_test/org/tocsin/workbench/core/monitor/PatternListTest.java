package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.workbench.core.rules.PlainLanguage;

class PatternListTest {

    private static final Overrides OVERRIDES = new Overrides(PlainLanguage.GLOBS);

    @Test
    void shouldKeepCommasWithinExpressions() {
        assertEquals(List.of("web-*", "/a{1,2}/", "db-1"), PatternList.split("web-*, /a{1,2}/ ,db-1,"));
        assertEquals(List.of("a/b", "c"), PatternList.split("a/b, c"));
        assertEquals(List.of(), PatternList.split(" "));
    }

    @Test
    void shouldApplyOverridesInOrder() {
        RuleOverride first = override("db-*", "cpu > 95", Severity.MAJOR);
        RuleOverride second = override("db-1", "cpu > 99", Severity.CRITICAL);
        Rule rule = new Rule(
                "high",
                true,
                new Rule.Trigger("cpu > 90", "", java.time.Duration.ZERO, Rule.DEFAULT_KEEP),
                new Rule.Targets(List.of(), List.of()),
                new Rule.Notice(Severity.WARNING, "", "", java.util.Map.of()),
                new Rule.Noise(NoData.KEEP, Optional.empty()),
                List.of(first, second));
        assertEquals("cpu > 90", OVERRIDES.on(rule, "web-1").when());
        assertEquals("cpu > 95", OVERRIDES.on(rule, "db-2").when());
        assertEquals("cpu > 99", OVERRIDES.on(rule, "db-1").when());
        assertEquals(Severity.CRITICAL, OVERRIDES.on(rule, "db-1").severity());
        assertEquals(1, OVERRIDES.conditionOf(rule, "db-1").orElseThrow());
        assertTrue(OVERRIDES.conditionOf(rule, "web-1").isEmpty());
    }

    private static RuleOverride override(String pattern, String when, Severity severity) {
        return new RuleOverride(
                List.of(pattern),
                Optional.empty(),
                Optional.of(when),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(severity),
                Optional.empty());
    }
}
