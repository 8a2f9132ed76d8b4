package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.session.recording.EventColumns;

/**
 * Events as CSV, as the source for CSV files reads it.
 *
 * @param columns the metrics
 * @param rows in their order
 */
record EventCsv(EventColumns columns, List<Event> rows) {

    EventCsv {
        rows = List.copyOf(rows);
    }

    /** Writes all rows; false if it was cancelled. */
    boolean write(OutputStream out, ExportProgress progress) throws IOException {
        CsvLines lines = new CsvLines(out);
        lines.row(columns.titles().toArray(String[]::new));
        for (Event row : rows) {
            if (progress.cancelled()) {
                return false;
            }
            lines.row(columns.cells(row).toArray(String[]::new));
        }
        lines.flush();
        return true;
    }
}
