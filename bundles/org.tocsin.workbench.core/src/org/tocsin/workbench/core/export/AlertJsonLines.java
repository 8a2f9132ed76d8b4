package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.session.incident.AlertJson;

/**
 * Alerts as JSON Lines, with all that is known of each.
 *
 * @param rows in their order
 */
public record AlertJsonLines(List<Alert> rows) {

    public AlertJsonLines {
        rows = List.copyOf(rows);
    }

    /** Writes all rows; false if it was cancelled. */
    public boolean write(OutputStream out, ExportProgress progress) throws IOException {
        for (Alert row : rows) {
            if (progress.cancelled()) {
                return false;
            }
            out.write((AlertJson.line(row) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return true;
    }
}
