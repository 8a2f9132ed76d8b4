package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tocsin.api.alert.Alert;

/**
 * Alerts as CSV.
 *
 * @param export which columns
 * @param rows in their order
 */
public record AlertCsv(AlertExport export, List<Alert> rows) {

    public AlertCsv {
        rows = List.copyOf(rows);
    }

    /** Writes all rows; false if it was cancelled. */
    public boolean write(OutputStream out, ExportProgress progress) throws IOException {
        CsvLines lines = new CsvLines(out);
        lines.row(export.header());
        for (Alert row : rows) {
            if (progress.cancelled()) {
                return false;
            }
            lines.row(export.cells(row));
        }
        lines.flush();
        return true;
    }
}
