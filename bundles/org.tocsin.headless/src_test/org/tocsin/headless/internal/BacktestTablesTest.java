package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.Severity;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.measure.api.RuleOutcome.Accuracy;

class BacktestTablesTest {

    private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");

    private final StringWriter text = new StringWriter();

    private static Firing firing(String source, int from, int to, boolean open) {
        return new Firing(
                "cpu-high",
                source,
                "a" + from,
                BEGIN.plusSeconds(from),
                BEGIN.plusSeconds(to),
                open,
                false,
                Severity.MAJOR,
                "cpu is 97 %, \"too much\".",
                true);
    }

    private static BacktestReport report(Optional<Accuracy> accuracy, Firing... firings) {
        return new BacktestReport(
                1_234_567,
                Optional.of(BEGIN),
                Optional.of(BEGIN.plusSeconds(3600)),
                List.of(
                        new RuleOutcome("cpu-high", List.of(firings), 3, 1, accuracy),
                        new RuleOutcome("never", List.of(), 0, 0, accuracy)),
                List.of(Alerts.numbered(1), Alerts.numbered(2)),
                List.of(),
                List.of(),
                7);
    }

    private String printed() {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void printsALineForEachRuleAndEachSource() {
        BacktestReport report =
                report(Optional.empty(), firing("web-1", 0, 90, false), firing("web-2", 60, 3600, true));
        BacktestTables tables = new BacktestTables(new PrintWriter(text, true));
        tables.rules(report);
        tables.sources(report);
        tables.end(report, Optional.empty(), Duration.ofSeconds(2));
        assertTrue(printed().startsWith("rule      fired"), printed());
        assertTrue(printed().contains("\nnever         0"), printed());
        assertTrue(printed().contains("\ncpu-high  web-2       1    59m      59m"), printed());
        assertTrue(
                printed()
                        .contains("1,234,567 events from 2026-01-05T00:00:00Z to 2026-01-05T01:00:00Z in 2.0 s"
                                + " (617,284 a second)\n7 pieces of the input could not be read.\n"),
                printed());
        assertFalse(printed().contains("precision"));
    }

    @Test
    void printsHowWellKnownIncidentsWereFound() {
        new BacktestTables(new PrintWriter(text, true))
                .rules(report(Optional.of(new Accuracy(4, 1, 1, 2)), firing("web-1", 0, 90, false)));
        assertTrue(printed().contains("precision  recall\n"), printed());
        assertTrue(printed().contains("50 %    25 %\n"), printed());
    }

    @Test
    void printsWhatAChangeAddsAndRemoves() {
        BacktestDifference difference = new BacktestDifference(
                List.of(firing("web-1", 0, 90, false)), List.of(firing("web-2", 60, 3600, true)), List.of());
        new BacktestTables(new PrintWriter(text, true)).difference(difference, "old.yaml");
        assertEquals("""

                Compared with old.yaml: 1 added, 1 removed, 0 kept.

                   from                  to                    length  source  rule      severity
                +  2026-01-05T00:00:00Z  2026-01-05T00:01:30Z   1m30s  web-1   cpu-high  major
                -  2026-01-05T00:01:00Z  still open               59m  web-2   cpu-high  major
                """, printed());
    }
}
