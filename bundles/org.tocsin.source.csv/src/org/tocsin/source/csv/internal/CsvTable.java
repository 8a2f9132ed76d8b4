package org.tocsin.source.csv.internal;

import com.opencsv.ICSVParser;
import java.io.IOException;
import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.RecordedRow;
import org.tocsin.measure.api.RecordedTable;

/** A CSV file in the wide form. It takes and refuses the same rows as {@link Reading}, and answers for each of them. */
final class CsvTable implements RecordedTable {

    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final ByteLines lines;
    private final Rows rows;
    private final Header header;
    private final ICSVParser parser;
    private final WideTable table;
    private final int label;

    /**
     * Reads the header.
     *
     * @throws IllegalArgumentException with one sentence that names the place, if it is not that of a wide table
     */
    CsvTable(String name, String source, Timestamps timestamps, ByteLines lines) throws IOException {
        this.name = name;
        this.lines = lines;
        this.rows = new Rows(lines);
        rows.finish();
        Row first = rows.next();
        if (first == null) {
            throw new IllegalArgumentException(new InputProblem(name, 1, 1, "", Header.EXPECTED).message());
        }
        this.header = Header.of(name, first);
        if (header.columns().isLong()) {
            throw new IllegalArgumentException(first.problem(name, first.text(), "a column for each metric")
                    .message());
        }
        this.parser = header.parser();
        this.table = new WideTable(header.columns(), source, timestamps, new Labels(incident -> {}));
        this.label = header.columns().position("label");
    }

    @Override
    public String timeColumn() {
        return header.columns().names().get(0).strip();
    }

    @Override
    public Optional<RecordedRow> next() throws IOException {
        try {
            Row row = rows.next();
            return row == null ? Optional.empty() : Optional.of(read(row));
        } catch (IOException broken) {
            throw unreadable(name, broken);
        }
    }

    private RecordedRow read(Row row) throws IOException {
        if (row.lines().get(0).tooLong()) {
            return refused("", row.problem(name, row.text(), "a line of at most " + CsvInput.LONGEST_LINE + " bytes"));
        }
        if (row.unclosed()) {
            int mark = row.text().lastIndexOf('"');
            String found = row.text().substring(mark);
            return refused(beginning(row), row.problemAt(name, mark, found, "a closing quotation mark"));
        }
        int unreadable = row.text().indexOf(REPLACEMENT);
        if (unreadable >= 0) {
            String found = row.text().substring(unreadable);
            return refused(beginning(row), row.problemAt(name, unreadable, found, "text in UTF-8"));
        }
        String[] cells = parser.parseLine(row.text());
        if (cells.length != header.size()) {
            rows.keepFirst(row);
            return refused(
                    cells[0], row.problem(name, cells.length + " cells", header.size() + " cells as in the header"));
        }
        try {
            Event event = table.row(cells);
            boolean wrong = label > 0 && WideTable.number(cells, label) > 0;
            return new RecordedRow(cells[0], Optional.of(event), wrong, Optional.empty());
        } catch (CellProblem problem) {
            return refused(cells[0], row.problem(name, header.separator(), problem));
        }
    }

    private String beginning(Row row) {
        String line = row.lines().get(0).text();
        int end = line.indexOf(header.separator());
        return end < 0 ? line : line.substring(0, end);
    }

    private static RecordedRow refused(String time, InputProblem problem) {
        return new RecordedRow(time, Optional.empty(), false, Optional.of(problem));
    }

    static IOException unreadable(String name, IOException cause) {
        return new IOException(name + " cannot be read: " + CsvInput.reason(cause) + ".", cause);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException alreadyRead) {
            // nothing is lost
        }
    }
}
