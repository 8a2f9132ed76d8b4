package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.Severity;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.measure.api.RuleOutcome.Accuracy;

class BacktestFilesTest {

    private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");

    private final Path folder;

    BacktestFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

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

    @Test
    void writesRowsForSpreadsheets() throws IOException {
        Files.writeString(folder.resolve("difference.csv"), "of before");
        BacktestReport report = report(Optional.empty(), firing("=web", 0, 90, false));
        assertEquals(
                List.of("transitions.csv", "firings.csv", "summary.csv"),
                new BacktestFiles(folder).write(report, Optional.empty()));
        assertFalse(Files.exists(folder.resolve("difference.csv")));
        List<String> transitions = Files.readAllLines(folder.resolve("transitions.csv"));
        assertEquals(
                "timestamp,alert_id,state,severity,type,detector,source,metric,value,expected_low,expected_high,score,threshold,message,remark,by,comment",
                transitions.getFirst());
        assertEquals(
                List.of("a1", "a2"),
                transitions.stream().skip(1).map(line -> line.split(",")[1]).toList());
        assertEquals(
                "rule,source,alert_id,from,to,seconds,open,flapped,severity,detects,message\r\n"
                        + "cpu-high,'=web,a0,2026-01-05T00:00:00.000+00:00,2026-01-05T00:01:30.000+00:00,90,false,false,major,true,"
                        + "\"cpu is 97 %, \"\"too much\"\".\"\r\n",
                Files.readString(folder.resolve("firings.csv")));
        assertTrue(Files.readString(folder.resolve("summary.csv"))
                .contains("cpu-high,1,90,90,1,2026-01-05T00:00:00.000+00:00,2026-01-05T00:00:00.000+00:00,1,3,,,,,\r\n"
                        + "never,0,0,,0,,,0,0,,,,,\r\n"));
    }

    @Test
    void writesTheDifference() throws IOException {
        BacktestDifference difference =
                new BacktestDifference(List.of(), List.of(firing("web-2", 60, 3600, true)), List.of());
        new BacktestFiles(folder.resolve("deep/er"))
                .write(report(Optional.of(new Accuracy(4, 1, 1, 2))), Optional.of(difference));
        assertTrue(Files.readString(folder.resolve("deep/er/difference.csv"))
                .startsWith("change,rule,source,alert_id,from,to,seconds,open,flapped,severity,detects,message\r\n"
                        + "removed,cpu-high,web-2,a60,"));
        assertTrue(Files.readString(folder.resolve("deep/er/summary.csv")).contains(",4,1,1,0.5,0.25\r\n"));
    }
}
