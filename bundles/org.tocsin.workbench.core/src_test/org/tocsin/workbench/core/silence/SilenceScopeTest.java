package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class SilenceScopeTest {

    private final AlertStory rule = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 0));
    private final AlertStory learned =
            AlertStory.beginning(AlertSamples.learned("b", AlertState.FIRING, 0, "db-1", "latency"));

    @ParameterizedTest
    @CsvSource({
        "web-1, web-1, true",
        "web-1, web-10, false",
        "web-*, web-10, true",
        "*-1, web-1, true",
        "w*b*1, web-north-1, true",
        "w*b*2, web-north-1, false",
        "*, anything, true",
        "web-?, web-1, true",
        "web-?, web-10, false",
        "'db-1, web-*', web-3, true",
        "'db-1, web-*', db-2, false",
        "Web-1, web-1, false",
        "a*a*a*a*b, aaaaaaaaaaaaaaaaaaaaaaaaaaaa, false"
    })
    void shouldKnowTheNamesThatAPatternMeans(String pattern, String name, boolean meant) {
        assertEquals(meant, NamePattern.of(pattern).test(name));
    }

    @Test
    void shouldMeanAnyNameWhereNoneIsGiven() {
        assertTrue(NamePattern.of(" , ").any());
        assertTrue(NamePattern.ANY.test("web-1"));
    }

    @Test
    void shouldWantAllThatIsSaidToApply() {
        assertTrue(scope("web-*", "", "cpu-*", Set.of(), "").matches(rule));
        assertFalse(scope("db-*", "", "cpu-*", Set.of(), "").matches(rule));
        assertFalse(scope("web-*", "", "disk-*", Set.of(), "").matches(rule));
        assertTrue(scope("", "forest", "", Set.of(), "").matches(learned));
        assertFalse(scope("", "forest", "", Set.of(), "").matches(rule));
    }

    @Test
    void shouldKnowSeveritiesAndWordsOfTheMessage() {
        assertTrue(scope("", "", "", Set.of(Severity.MAJOR, Severity.INFO), "").matches(rule));
        assertFalse(scope("", "", "", Set.of(Severity.CRITICAL), "").matches(rule));
        assertTrue(scope("", "", "", Set.of(), " TOO high").matches(rule));
        assertFalse(scope("", "", "", Set.of(), "too low").matches(rule));
    }

    @Test
    void shouldBeUnlimitedOnlyWhereNothingIsSaid() {
        assertTrue(scope("", "", "", Set.of(), "  ").unlimited());
        assertFalse(scope("", "", "", Set.of(Severity.INFO), "").unlimited());
    }

    private static SilenceScope scope(
            String source, String detector, String rule, Set<Severity> severities, String text) {
        return new SilenceScope(
                NamePattern.of(source), NamePattern.of(detector), NamePattern.of(rule), severities, text);
    }
}
