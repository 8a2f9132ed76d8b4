package org.tocsin.session.recording;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows of cells as a CSV file: a cell stands between quotation marks where it has to. */
final class CsvSheet implements AutoCloseable {

    private final Path file;
    private final ICSVWriter writer;

    private CsvSheet(Path file, String lineEnd) throws IOException {
        this.file = file;
        this.writer = new CSVWriterBuilder(Files.newBufferedWriter(file))
                .withLineEnd(lineEnd)
                .build();
    }

    /** A new file, whose lines end as RFC 4180 has it. What was there is gone. */
    static CsvSheet create(Path file) throws IOException {
        return new CsvSheet(file, ICSVWriter.RFC4180_LINE_END);
    }

    /** A new file whose lines end with a line feed. What was there is gone. */
    static CsvSheet createPlain(Path file) throws IOException {
        return new CsvSheet(file, ICSVWriter.DEFAULT_LINE_END);
    }

    /** A file as a whole. */
    static void write(Path file, List<String> titles, Stream<List<String>> rows) throws IOException {
        try (CsvSheet sheet = create(file)) {
            sheet.row(titles);
            rows.forEach(sheet::row);
            sheet.check();
        }
    }

    void row(List<String> cells) {
        writer.writeNext(cells.toArray(String[]::new), false);
    }

    /** Has all rows be in the file. */
    void flush() throws IOException {
        writer.flush();
    }

    /**
     * Makes sure that every row so far could be written.
     *
     * @throws IOException with a sentence that names the file
     */
    void check() throws IOException {
        if (writer.checkError()) {
            throw new IOException(file + " cannot be written.");
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
