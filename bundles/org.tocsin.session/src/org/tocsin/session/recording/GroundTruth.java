package org.tocsin.session.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.api.source.Incident;
import org.tocsin.support.AlertColumn;

/**
 * Writes known incidents to {@code ground_truth.csv}: source, kind, metrics with blanks between them, first and last
 * moment. The file is made when the first one comes. Thread-safe.
 */
public final class GroundTruth implements AutoCloseable {

    /** What the file is called. */
    public static final String NAME = "ground_truth.csv";

    private final Path file;
    private CsvSheet sheet;

    /** Nothing is written before the first incident. */
    public GroundTruth(Path directory) {
        this.file = directory.resolve(NAME);
    }

    /** Writes one down. */
    public synchronized void add(Incident incident) {
        try {
            if (sheet == null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                sheet = CsvSheet.create(file);
                sheet.row(List.of("source", "kind", "metrics", "from", "to"));
            }
            sheet.row(List.of(
                    AlertColumn.harmless(incident.source()),
                    incident.kind(),
                    String.join(" ", incident.metrics()),
                    incident.from().toString(),
                    incident.to().toString()));
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("Known incidents cannot be written to " + file + ".", failure);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
