package org.tocsin.session.recording;

import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.measure.api.RecordedRow;

/** Is told of every row of a recording before its event is pushed. Called from one thread. */
@FunctionalInterface
interface RowLog {

    /**
     * A row was read.
     *
     * @param row as it stands there
     * @param event what will be pushed for it, the very object; empty if the row cannot be read
     */
    void row(RecordedRow row, Optional<Event> event);
}
