package org.tocsin.history;

import java.io.IOException;
import java.util.List;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;

/** All transitions of alerts, of this run and of those before. Safe to call from any thread. */
public interface AlertHistory extends AutoCloseable {

    /** What fills it: a writer for one monitor. What the writer was given and has flushed is there after a crash. */
    AlertWriter writer();

    /**
     * Looks alerts up; may take as long as the database does.
     *
     * @return the transitions of each alert in the order in which they came; the alert that changed last comes first
     * @throws IOException with one sentence for a person
     */
    List<List<Alert>> find(HistoryQuery query) throws IOException;

    /** Lets go of the place. Its writer is closed by whom it was given to. */
    @Override
    void close();
}
