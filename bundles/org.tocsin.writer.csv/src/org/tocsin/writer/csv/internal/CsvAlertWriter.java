package org.tocsin.writer.csv.internal;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.support.AlertColumn;
import org.tocsin.support.AlertFile;
import org.tocsin.support.AlertFileFormat;

/**
 * Writes a row for each transition, as RFC 4180 has it: lines end with CR LF, and only those cells stand between
 * quotation marks that have to.
 */
final class CsvAlertWriter implements AlertWriter {

    private final AlertFile file;

    /**
     * @param file where to write
     * @param keep how many files of days before to keep; 0 for one file without end
     * @param clock tells the day
     */
    CsvAlertWriter(Path file, int keep, Clock clock) {
        this.file = new AlertFile(file, new AlertFileFormat(header(), true), keep, clock);
    }

    static String header() {
        return row(Stream.of(AlertColumn.values()).map(AlertColumn::header));
    }

    static String row(Alert alert) {
        return row(Stream.of(AlertColumn.values()).map(column -> column.cell(alert)));
    }

    private static String row(Stream<String> cells) {
        StringWriter row = new StringWriter(256);
        ICSVWriter csv = new CSVWriter(
                row,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
        csv.writeNext(cells.toArray(String[]::new), false);
        return row.toString();
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Alert alert, boolean endOfBatch) throws IOException {
        file.append(row(alert));
        if (endOfBatch) {
            file.flush();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
