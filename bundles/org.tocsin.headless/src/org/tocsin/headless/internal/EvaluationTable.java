package org.tocsin.headless.internal;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.api.alert.AlertColumn;
import org.tocsin.api.backtest.DetectionFigures;
import org.tocsin.api.backtest.EvaluationReport;
import org.tocsin.api.setting.Durations;

/** How well detectors found incidents, as a table for people and as CSV. */
final class EvaluationTable {

    static final String FILE = "evaluation.csv";

    private static final String[] HEADER = {
        "detector",
        "kind",
        "incidents",
        "found",
        "alerts",
        "false_alerts",
        "precision",
        "recall",
        "f1",
        "auc_pr",
        "delay_median_seconds",
        "delay_p95_seconds",
        "false_alerts_a_day"
    };

    private final EvaluationReport report;

    EvaluationTable(EvaluationReport report) {
        this.report = report;
    }

    /** Prints the table. */
    void print(PrintWriter out, boolean kinds, Duration took) {
        AlignedTable table = new AlignedTable(
                "detector",
                "kind",
                ">incidents",
                ">found",
                ">alerts",
                ">false",
                ">precision",
                ">recall",
                ">F1",
                ">AUC-PR",
                ">delay",
                ">p95",
                ">false/day");
        for (DetectionFigures one : report.figures()) {
            if (kinds || one.kind().equals(DetectionFigures.ALL)) {
                table.row(
                        one.detector(),
                        one.kind(),
                        Integer.toString(one.incidents()),
                        Integer.toString(one.found()),
                        Integer.toString(one.correct() + one.falseAlerts()),
                        Integer.toString(one.falseAlerts()),
                        rounded(one.precision(), 3),
                        rounded(one.recall(), 3),
                        rounded(one.f1(), 3),
                        rounded(one.areaUnderCurve(), 3),
                        length(one.medianDelay()),
                        length(one.slowDelay()),
                        rounded(one.falseAlertsADay(), 2));
            }
        }
        table.print(out);
        out.println();
        if (report.uncovered() > 0) {
            out.printf(
                    Locale.ROOT,
                    "%,d incidents are of sources or times that the files do not have, and do not count%n",
                    report.uncovered());
        }
        out.printf(Locale.ROOT, "%,d events in %.1f s%n", report.events(), took.toMillis() / 1000.0);
    }

    /** Writes {@code evaluation.csv} and returns its path. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        try (ICSVWriter writer = new CSVWriterBuilder(Files.newBufferedWriter(file))
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build()) {
            writer.writeNext(HEADER, false);
            report.figures()
                    .forEach(one -> writer.writeNext(
                            cells(one).stream().map(AlertColumn::harmless).toArray(String[]::new), false));
            if (writer.checkError()) {
                throw new IOException(file + " cannot be written.");
            }
        }
        return file;
    }

    private static List<String> cells(DetectionFigures one) {
        return List.of(
                one.detector(),
                one.kind(),
                Integer.toString(one.incidents()),
                Integer.toString(one.found()),
                Integer.toString(one.correct() + one.falseAlerts()),
                Integer.toString(one.falseAlerts()),
                exact(one.precision()),
                exact(one.recall()),
                exact(one.f1()),
                exact(one.areaUnderCurve()),
                seconds(one.medianDelay()),
                seconds(one.slowDelay()),
                exact(one.falseAlertsADay()));
    }

    private static String rounded(double value, int digits) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String exact(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static String length(Optional<Duration> duration) {
        return duration.map(EvaluationTable::shown).map(Durations::text).orElse("-");
    }

    /** Nobody reads the milliseconds of minutes. */
    private static Duration shown(Duration delay) {
        return delay.compareTo(Duration.ofSeconds(10)) < 0
                ? delay
                : Duration.ofSeconds(delay.plusMillis(500).toSeconds());
    }

    private static String seconds(Optional<Duration> duration) {
        return duration.map(one -> Double.toString(one.toMillis() / 1000.0)).orElse("");
    }
}
