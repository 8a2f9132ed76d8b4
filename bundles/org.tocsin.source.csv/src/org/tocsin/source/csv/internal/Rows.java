package org.tocsin.source.csv.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts lines together to rows. Blank lines are passed over. Used by one thread.
 *
 * <p>A quotation mark that nobody closes costs one line, not the rest of the file: after some lines without the other
 * one, the first line is given out as it is.
 */
final class Rows {

    private static final int MOST_LINES = 100;

    private final ByteLines source;
    private final Deque<CsvLine> returned = new ArrayDeque<>();
    private final List<CsvLine> open = new ArrayList<>();
    private boolean quoted;
    private boolean last;

    Rows(ByteLines source) {
        this.source = source;
    }

    /** The next row that is complete; null if there is none, yet. */
    @Nullable
    Row next() throws IOException {
        CsvLine line;
        while ((line = line()) != null) {
            if (open.isEmpty() && line.text().isBlank() && !line.tooLong()) {
                continue;
            }
            open.add(line);
            quoted ^= oddQuotes(line.text());
            if (line.tooLong() || !quoted) {
                return complete();
            }
            if (open.size() == MOST_LINES) {
                return firstOnly();
            }
        }
        return last && !open.isEmpty() ? firstOnly() : null;
    }

    /** Takes what stands after the last line end as a line, and rows as complete that wait for a quotation mark. */
    void finish() {
        last = true;
    }

    /** Takes all lines of a row back but the first one, which is not what the others belong to. */
    void keepFirst(Row row) {
        for (int i = row.lines().size() - 1; i > 0; i--) {
            returned.addFirst(row.lines().get(i));
        }
    }

    private @Nullable CsvLine line() throws IOException {
        if (!returned.isEmpty()) {
            return returned.removeFirst();
        }
        CsvLine line = source.next();
        return line == null && last ? source.rest() : line;
    }

    private Row complete() {
        if (open.size() == 1) {
            Row row = new Row(List.of(open.get(0)), open.get(0).text(), false);
            reset();
            return row;
        }
        Row row = new Row(
                List.copyOf(open),
                String.join("\n", open.stream().map(CsvLine::text).toList()),
                false);
        reset();
        return row;
    }

    private Row firstOnly() {
        Row all = complete();
        keepFirst(all);
        return new Row(List.of(all.lines().get(0)), all.lines().get(0).text(), true);
    }

    private void reset() {
        open.clear();
        quoted = false;
    }

    private static boolean oddQuotes(String text) {
        boolean odd = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            odd = !odd;
        }
        return odd;
    }
}
