package org.tocsin.session.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.source.Incident;
import org.tocsin.support.AlertColumn;

/**
 * Writes known incidents to {@code ground_truth.csv}: source, kind, metrics with blanks between them, first and last
 * moment. The file is made when the first one comes. Thread-safe.
 */
public final class GroundTruth implements AutoCloseable {

    /** What the file is called. */
    public static final String NAME = "ground_truth.csv";

    private final Path directory;
    private final Path file;
    private Optional<CsvSheet> sheet = Optional.empty();

    /** Nothing is written before the first incident. */
    public GroundTruth(Path directory) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
    }

    /** Writes one down. */
    public synchronized void add(Incident incident) {
        try {
            CsvSheet open = open();
            open.row(List.of(
                    AlertColumn.harmless(incident.source()),
                    incident.kind(),
                    String.join(" ", incident.metrics()),
                    incident.from().toString(),
                    incident.to().toString()));
            open.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("Known incidents cannot be written to " + file + ".", failure);
        }
    }

    private CsvSheet open() throws IOException {
        if (sheet.isPresent()) {
            return sheet.get();
        }
        Files.createDirectories(directory.toAbsolutePath());
        CsvSheet made = CsvSheet.create(file);
        sheet = Optional.of(made);
        made.row(List.of("source", "kind", "metrics", "from", "to"));
        return made;
    }

    @Override
    public synchronized void close() throws IOException {
        if (sheet.isPresent()) {
            sheet.get().close();
        }
    }
}
