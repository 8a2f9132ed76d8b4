package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.tocsin.support.AlertColumn;

/** Writes scores as CSV: {@code timestamp,anomaly_score,alert}, one row for each row of the recording. */
public final class ScoreFile {

    private final Path folder;

    public ScoreFile(Path folder) {
        this.folder = folder;
    }

    /** Writes the file as a whole or not at all. */
    void write(String name, List<ScoreSheet.Row> rows) throws IOException {
        Path file = folder.resolve(name + ".csv");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        try {
            try (CsvSheet sheet = CsvSheet.createPlain(part)) {
                sheet.row(List.of("timestamp", "anomaly_score", "alert"));
                rows.forEach(row -> sheet.row(cells(row)));
                sheet.check();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static List<String> cells(ScoreSheet.Row row) {
        String time = row.recorded().time();
        return List.of(
                row.recorded().event().isPresent() ? time : AlertColumn.harmless(time),
                Double.toString(row.score()),
                row.alert() ? "1" : "0");
    }
}
