package org.tocsin.measure.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;

class BacktestDifferenceTest {

    private static Firing firing(String rule, String source, int from, int to) {
        return new Firing(
                rule,
                source,
                "",
                Instant.ofEpochSecond(from),
                Instant.ofEpochSecond(to),
                false,
                false,
                Severity.INFO,
                "",
                false);
    }

    private static BacktestReport report(Firing... firings) {
        Map<String, List<Firing>> byRule = new TreeMap<>();
        for (Firing firing : firings) {
            byRule.computeIfAbsent(firing.rule(), rule -> new ArrayList<>()).add(firing);
        }
        return new BacktestReport(
                0,
                Optional.empty(),
                Optional.empty(),
                byRule.entrySet().stream()
                        .map(entry -> new RuleOutcome(entry.getKey(), entry.getValue(), 0, 0, Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    @Test
    void firingsThatOverlapAreTheSame() {
        BacktestDifference difference = BacktestDifference.between(
                report(firing("r", "a", 0, 10), firing("r", "a", 20, 30), firing("r", "a", 50, 60)),
                report(firing("r", "a", 5, 6), firing("r", "a", 30, 31), firing("r", "a", 40, 49)));
        assertEquals(List.of(firing("r", "a", 40, 49)), difference.added());
        assertEquals(List.of(firing("r", "a", 50, 60)), difference.removed());
        assertEquals(List.of(firing("r", "a", 5, 6), firing("r", "a", 30, 31)), difference.kept());
    }

    @Test
    void otherRulesAndSourcesDoNotMeet() {
        BacktestDifference difference = BacktestDifference.between(
                report(firing("r", "a", 0, 10), firing("q", "b", 0, 10)),
                report(firing("r", "b", 0, 10), firing("q", "a", 0, 10)));
        assertEquals(2, difference.added().size());
        assertEquals(2, difference.removed().size());
        assertEquals(List.of(), difference.kept());
    }
}
