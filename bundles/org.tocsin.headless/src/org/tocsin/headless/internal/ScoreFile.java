package org.tocsin.headless.internal;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.tocsin.support.AlertColumn;

/** Writes scores as CSV: {@code timestamp,anomaly_score,alert}, one row for each row of the recording. */
final class ScoreFile {

    private final Path folder;

    ScoreFile(Path folder) {
        this.folder = folder;
    }

    /** Writes the file as a whole or not at all. */
    void write(String name, List<ScoreSheet.Row> rows) throws IOException {
        Path file = folder.resolve(name + ".csv");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            try (ICSVWriter writer = new CSVWriterBuilder(Files.newBufferedWriter(part))
                    .withLineEnd(ICSVWriter.DEFAULT_LINE_END)
                    .build()) {
                writer.writeNext(new String[] {"timestamp", "anomaly_score", "alert"}, false);
                rows.forEach(row -> writer.writeNext(cells(row), false));
                if (writer.checkError()) {
                    throw new IOException(file + " cannot be written.");
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String[] cells(ScoreSheet.Row row) {
        String time = row.recorded().time();
        return new String[] {
            row.recorded().event().isPresent() ? time : AlertColumn.harmless(time),
            Double.toString(row.score()),
            row.alert() ? "1" : "0"
        };
    }
}
