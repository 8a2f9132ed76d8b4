package org.tocsin.workbench.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.rule.Comparison;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.rule.Threshold;

class RuleDraftTest {

    private static final Threshold HIGH = new Threshold("cpu", Comparison.GREATER, 90);

    private static Threshold read(String text) throws RuleSyntaxException {
        if (!text.startsWith("cpu >")) {
            throw new RuleSyntaxException(1, 5, "found '" + text + "', expected a comparison.");
        }
        return new Threshold(
                "cpu", Comparison.GREATER, Double.parseDouble(text.substring(5).strip()));
    }

    private static RuleDraft draft(String name, String when, String pending) {
        return new RuleDraft(name, true, when, "", pending, "10s", Severity.MAJOR, "web-*, db-1", "");
    }

    @Test
    void shouldMakeARuleOfWhatWasTyped() throws RuleSyntaxException {
        Rule rule = draft("high", "cpu > 90", "1m30s").rule(RuleDraftTest::read);
        assertEquals(
                new Rule(
                        "high",
                        true,
                        HIGH,
                        Optional.empty(),
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(10),
                        Severity.MAJOR,
                        List.of("web-*", "db-1"),
                        ""),
                rule);
        assertEquals(rule, RuleDraft.of(rule).rule(RuleDraftTest::read));
    }

    @Test
    void shouldSayWhatIsWrong() {
        assertEquals(Optional.empty(), draft("high", "cpu > 90", "30s").problem(Set.of(), RuleDraftTest::read));
        assertTrue(draft(" ", "cpu > 90", "30s")
                .problem(Set.of(), RuleDraftTest::read)
                .isPresent());
        assertTrue(draft("high", "cpu > 90", "30s")
                .problem(Set.of("high"), RuleDraftTest::read)
                .isPresent());
        assertTrue(draft("high", "cpu > 90", "soon")
                .problem(Set.of(), RuleDraftTest::read)
                .isPresent());
        assertEquals(
                "Condition, column 5: found 'cpu ! 90', expected a comparison.",
                draft("high", "cpu ! 90", "30s")
                        .problem(Set.of(), RuleDraftTest::read)
                        .orElseThrow());
    }

    @Test
    void shouldCopyUnderANameThatNobodyHas() {
        assertEquals("high-copy", draft("high", "", "").copy(Set.of("high")).name());
        assertEquals(
                "high-copy-2",
                draft("high", "", "").copy(Set.of("high", "high-copy")).name());
    }
}
