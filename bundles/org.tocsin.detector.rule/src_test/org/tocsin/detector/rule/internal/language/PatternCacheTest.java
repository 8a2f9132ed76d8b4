package org.tocsin.detector.rule.internal.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.SourceMatcher;

class PatternCacheTest {

    private final SourceMatcher matcher = new PatternCache();

    @Test
    void matchesNamesGlobsAndExpressions() {
        assertTrue(matcher.matchesAny(List.of(), "web-1"));
        assertTrue(matcher.matchesAny(List.of("db-?", "web-*"), "web-1"));
        assertFalse(matcher.matches("web.1", "web-1"));
        assertTrue(matcher.matches("/web-\\d+/", "web-12"));
        assertFalse(matcher.matches("/web-(/", "web-("), "a broken expression matches nothing");
    }

    @Test
    void aNameThatLooksLikeAPatternCoversItself() {
        assertTrue(matcher.covers("/web-(/", "/web-(/"));
        assertTrue(matcher.covers("web-*", "web-1"));
        assertFalse(matcher.covers("web-*", "db-1"));
    }

    @Test
    void aRuleConcernsItsSourcesAndNotThoseThatAreLeftOut() {
        Rule rule = Rule.of("high", "cpu > 90").withSources(List.of("web-*"), List.of("web-9"));
        assertTrue(matcher.concerns(rule, "web-1"));
        assertFalse(matcher.concerns(rule, "web-9"));
        assertFalse(matcher.concerns(rule, "db-1"));
    }

    @Test
    void manyPatternsAreForgottenAndKnownAgain() {
        for (int i = 0; i < 3_000; i++) {
            assertTrue(matcher.matches("web-" + i, "web-" + i));
        }
        assertTrue(matcher.matches("web-0", "web-0"));
    }
}
