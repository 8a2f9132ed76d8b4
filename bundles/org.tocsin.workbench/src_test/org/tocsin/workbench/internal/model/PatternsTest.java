package org.tocsin.workbench.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

class PatternsTest {

    @Test
    void shouldMatchGlobsAndExpressions() {
        assertTrue(Patterns.match(List.of(), "web-1"));
        assertTrue(Patterns.match(List.of("db-?", "web-*"), "web-1"));
        assertFalse(Patterns.match(List.of("web.1"), "web-1"));
        assertTrue(Patterns.match(List.of("/web-\\d+/"), "web-12"));
        assertFalse(Patterns.match(List.of("/web-(/"), "web-("), "a broken expression matches nothing");
    }

    @Test
    void shouldLeaveOutWhatIsExcluded() {
        Rule rule = Rule.of("high", "cpu > 90").withSources(List.of("web-*"), List.of("web-9"));
        assertTrue(Patterns.concern(rule, "web-1"));
        assertFalse(Patterns.concern(rule, "web-9"));
        assertFalse(Patterns.concern(rule, "db-1"));
    }

    @Test
    void shouldKeepCommasWithinExpressions() {
        assertEquals(List.of("web-*", "/a{1,2}/", "db-1"), Patterns.split("web-*, /a{1,2}/ ,db-1,"));
        assertEquals(List.of("a/b", "c"), Patterns.split("a/b, c"));
        assertEquals(List.of(), Patterns.split(" "));
    }

    @Test
    void shouldApplyOverridesInOrder() {
        RuleOverride first = override("db-*", "cpu > 95", Severity.MAJOR);
        RuleOverride second = override("db-1", "cpu > 99", Severity.CRITICAL);
        Rule rule = new Rule(
                "high",
                true,
                "cpu > 90",
                "",
                java.time.Duration.ZERO,
                Rule.DEFAULT_KEEP,
                List.of(),
                List.of(),
                Severity.WARNING,
                "",
                "",
                java.util.Map.of(),
                NoData.KEEP,
                Optional.empty(),
                List.of(first, second));
        assertEquals("cpu > 90", Overrides.on(rule, "web-1").when());
        assertEquals("cpu > 95", Overrides.on(rule, "db-2").when());
        assertEquals("cpu > 99", Overrides.on(rule, "db-1").when());
        assertEquals(Severity.CRITICAL, Overrides.on(rule, "db-1").severity());
        assertEquals(1, Overrides.conditionOf(rule, "db-1").orElseThrow());
        assertTrue(Overrides.conditionOf(rule, "web-1").isEmpty());
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
