package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.measure.api.FigureColumn;
import org.tocsin.session.recording.FiguresFile;

/** How well detectors found incidents, as a table for people and as CSV. */
final class EvaluationTable {

    static final String FILE = "evaluation.csv";

    private final EvaluationReport report;

    EvaluationTable(EvaluationReport report) {
        this.report = report;
    }

    /** Prints the table. */
    void print(PrintWriter out, boolean kinds, Duration took) {
        AlignedTable table = new AlignedTable(row(column -> (column.number() ? ">" : "") + column.title()));
        for (DetectionFigures one : report.figures()) {
            if (kinds || one.kind().equals(DetectionFigures.ALL)) {
                table.row(row(column -> column.text(one)));
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
        FiguresFile.write(file, report.figures());
        return file;
    }

    private static String[] row(Function<FigureColumn, String> cell) {
        return Stream.of(FigureColumn.values()).map(cell).toArray(String[]::new);
    }
}
