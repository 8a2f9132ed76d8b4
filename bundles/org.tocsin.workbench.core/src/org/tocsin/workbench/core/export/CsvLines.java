package org.tocsin.workbench.core.export;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Rows of cells as RFC 4180 has them, in UTF-8; a cell stands between quotation marks where it has to. */
final class CsvLines {

    private final ICSVWriter writer;

    /** Rows into a stream, which stays open. */
    CsvLines(OutputStream out) {
        writer = new CSVWriterBuilder(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build();
    }

    void row(String... cells) {
        writer.writeNext(cells, false);
    }

    /** Has all rows be in the stream. */
    void flush() throws IOException {
        writer.flush();
        if (writer.checkError()) {
            throw writer.getException() == null ? new IOException("writing failed") : writer.getException();
        }
    }
}
