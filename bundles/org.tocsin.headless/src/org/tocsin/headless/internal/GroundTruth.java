package org.tocsin.headless.internal;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.api.source.Incident;
import org.tocsin.support.AlertColumn;

/**
 * Writes known incidents to {@code ground_truth.csv}: source, kind, metrics with blanks between them, first and last
 * moment. The file is made when the first one comes. Thread-safe.
 */
final class GroundTruth implements AutoCloseable {

    static final String NAME = "ground_truth.csv";

    private final Path file;
    private ICSVWriter writer;

    GroundTruth(Path directory) {
        this.file = directory.resolve(NAME);
    }

    synchronized void add(Incident incident) {
        try {
            if (writer == null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                writer = new CSVWriterBuilder(Files.newBufferedWriter(file))
                        .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                        .build();
                writer.writeNext(new String[] {"source", "kind", "metrics", "from", "to"}, false);
            }
            writer.writeNext(
                    new String[] {
                        AlertColumn.harmless(incident.source()),
                        incident.kind(),
                        String.join(" ", incident.metrics()),
                        incident.from().toString(),
                        incident.to().toString()
                    },
                    false);
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("Known incidents cannot be written to " + file + ".", failure);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
