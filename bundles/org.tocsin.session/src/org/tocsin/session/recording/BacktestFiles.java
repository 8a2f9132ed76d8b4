package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.measure.api.RuleOutcome.Accuracy;
import org.tocsin.support.AlertColumn;

/** Writes what rules would have done into a folder, as CSV. What an earlier backtest wrote there is replaced. */
public final class BacktestFiles {

    private static final String TRANSITIONS = "transitions.csv";
    private static final String FIRINGS = "firings.csv";
    private static final String SUMMARY = "summary.csv";
    private static final String DIFFERENCE = "difference.csv";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);
    private static final List<String> FIRING_HEADER = List.of(
            "rule", "source", "alert_id", "from", "to", "seconds", "open", "flapped", "severity", "detects", "message");

    private final Path folder;

    /** Files in this folder, which is made where there is none. */
    public BacktestFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes everything and returns the names of the files. */
    public List<String> write(BacktestReport report, Optional<BacktestDifference> difference) throws IOException {
        Files.createDirectories(folder);
        for (String old : List.of(TRANSITIONS, FIRINGS, SUMMARY, DIFFERENCE)) {
            Files.deleteIfExists(folder.resolve(old));
        }
        transitions(report.transitions());
        rows(FIRINGS, FIRING_HEADER, report.firings().stream().map(BacktestFiles::cells));
        rows(
                SUMMARY,
                List.of(
                        "rule",
                        "fired",
                        "seconds",
                        "longest",
                        "sources",
                        "first",
                        "last",
                        "flaps",
                        "cancelled",
                        "incidents",
                        "found",
                        "correct",
                        "precision",
                        "recall"),
                report.outcomes().stream().map(BacktestFiles::cells));
        if (difference.isEmpty()) {
            return List.of(TRANSITIONS, FIRINGS, SUMMARY);
        }
        List<String> header = new ArrayList<>(List.of("change"));
        header.addAll(FIRING_HEADER);
        rows(
                DIFFERENCE,
                header,
                Stream.of(
                                changed("added", difference.get().added()),
                                changed("removed", difference.get().removed()),
                                changed("kept", difference.get().kept()))
                        .flatMap(rows -> rows));
        return List.of(TRANSITIONS, FIRINGS, SUMMARY, DIFFERENCE);
    }

    private void transitions(List<Alert> transitions) throws IOException {
        List<AlertColumn> columns = List.of(AlertColumn.values());
        CsvSheet.write(
                folder.resolve(TRANSITIONS),
                columns.stream().map(AlertColumn::header).toList(),
                transitions.stream()
                        .map(alert -> columns.stream()
                                .map(column -> column.cell(alert))
                                .toList()));
    }

    private void rows(String file, List<String> header, Stream<List<String>> rows) throws IOException {
        CsvSheet.write(
                folder.resolve(file),
                header,
                rows.map(row -> row.stream().map(AlertColumn::harmless).toList()));
    }

    private static Stream<List<String>> changed(String change, List<Firing> firings) {
        return firings.stream().map(firing -> {
            List<String> cells = new ArrayList<>(List.of(change));
            cells.addAll(cells(firing));
            return cells;
        });
    }

    private static List<String> cells(Firing firing) {
        return List.of(
                firing.rule(),
                firing.source(),
                firing.alertId(),
                TIME.format(firing.from()),
                TIME.format(firing.to()),
                seconds(firing.length()),
                Boolean.toString(firing.open()),
                Boolean.toString(firing.flapped()),
                firing.severity().word(),
                Boolean.toString(firing.detects()),
                firing.message());
    }

    private static List<String> cells(RuleOutcome outcome) {
        List<Firing> firings = outcome.firings();
        Optional<Accuracy> accuracy = outcome.accuracy();
        return List.of(
                outcome.rule(),
                Integer.toString(firings.size()),
                seconds(outcome.total()),
                outcome.longest()
                        .map(Firing::length)
                        .map(BacktestFiles::seconds)
                        .orElse(""),
                Integer.toString(outcome.bySource().size()),
                firings.isEmpty() ? "" : time(firings.getFirst().from()),
                firings.isEmpty() ? "" : time(firings.getLast().from()),
                Integer.toString(outcome.flaps()),
                Integer.toString(outcome.cancelled()),
                accuracy.map(known -> Integer.toString(known.incidents())).orElse(""),
                accuracy.map(known -> Integer.toString(known.found())).orElse(""),
                accuracy.map(known -> Integer.toString(known.correct())).orElse(""),
                accuracy.map(known -> share(known.precision())).orElse(""),
                accuracy.map(known -> share(known.recall())).orElse(""));
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }

    private static String seconds(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
    }

    private static String share(double share) {
        return Double.isFinite(share) ? Double.toString(share) : "";
    }
}
