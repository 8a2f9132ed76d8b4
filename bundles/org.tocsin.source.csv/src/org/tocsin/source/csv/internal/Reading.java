package org.tocsin.source.csv.internal;

import com.opencsv.ICSVParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.InputProblem;

/** One pass through a file. What cannot be read is reported and costs its row. Used by one thread. */
final class Reading implements AutoCloseable {

    private static final char REPLACEMENT = '\uFFFD';

    private final Path path;
    private final String name;
    private final TableMaker tables;
    private final EventSink sink;
    private final @Nullable Object key;
    private final ByteLines lines;
    private final Rows rows;
    private @Nullable Layout layout;
    private long rowsTaken;

    /** What the header says of the rows below it. */
    private record Layout(Header header, ICSVParser parser, Table table) {

        static Layout of(Header header, TableMaker tables) {
            return new Layout(header, header.parser(), tables.table(header.columns()));
        }
    }

    Reading(Path path, TableMaker tables, EventSink sink) throws IOException {
        this.path = path;
        this.name = path.toString();
        this.tables = tables;
        this.sink = sink;
        this.key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        this.lines = CsvInput.open(path);
        this.rows = new Rows(lines);
    }

    /**
     * The next event; null if there is none, yet.
     *
     * @throws IllegalArgumentException if it turns out to have no header
     */
    @Nullable
    Event next() throws IOException {
        Event event = null;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            event = take(row);
            if (event != null) {
                break;
            }
        }
        return event;
    }

    /** Takes the file as complete: the last line needs no end. */
    void finish() {
        rows.finish();
    }

    /** The event that waits for more rows; null if none does. */
    @Nullable
    Event pending() {
        Layout known = layout;
        return known == null ? null : known.table().end();
    }

    /** Reports a file without any data. */
    void reportEmpty() {
        if (layout == null) {
            sink.report(new InputProblem(name, 1, 1, "", Header.EXPECTED));
        } else if (rowsTaken == 0) {
            sink.report(new InputProblem(name, 2, 1, "", "at least one line below the header"));
        }
    }

    /** Whether the path leads to another file now, or to one that was cut short. */
    boolean isOutdated() {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            boolean same = Objects.equals(found.fileKey(), key);
            if (same && found.size() < lines.position()) {
                // what is left of it does not belong together
                lines.rest();
                return true;
            }
            return !same;
        } catch (IOException notThere) {
            // it is about to be replaced
            return false;
        }
    }

    private @Nullable Event take(Row row) throws IOException {
        if (row.lines().get(0).tooLong()) {
            return refuse(row.problem(name, row.text(), "a line of at most " + CsvInput.LONGEST_LINE + " bytes"));
        }
        int unreadable = row.text().indexOf(REPLACEMENT);
        if (unreadable >= 0) {
            sink.report(row.problemAt(name, unreadable, row.text().substring(unreadable), "text in UTF-8"));
        }
        Layout known = layout;
        if (known == null) {
            layout = Layout.of(Header.of(name, row), tables);
            return null;
        }
        rowsTaken++;
        return unreadable >= 0 ? null : event(row, known);
    }

    private @Nullable Event event(Row row, Layout known) throws IOException {
        if (row.unclosed()) {
            int mark = row.text().lastIndexOf('"');
            return refuse(row.problemAt(name, mark, row.text().substring(mark), "a closing quotation mark"));
        }
        String[] cells = known.parser().parseLine(row.text());
        Header header = known.header();
        if (cells.length != header.size()) {
            rows.keepFirst(row);
            return refuse(row.problem(name, count(cells.length), count(header.size()) + " as in the header"));
        }
        try {
            return known.table().row(cells);
        } catch (CellProblem problem) {
            return refuse(row.problem(name, header.separator(), problem));
        }
    }

    private @Nullable Event refuse(InputProblem problem) {
        sink.report(problem);
        return null;
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
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
