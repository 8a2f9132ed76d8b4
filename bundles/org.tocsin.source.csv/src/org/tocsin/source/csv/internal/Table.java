package org.tocsin.source.csv.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;

/** The rows of a file as events. Used by one thread. */
interface Table {

    /**
     * Takes a row.
     *
     * @param cells as many as the header has
     * @return the event that is complete now; null if none is
     * @throws CellProblem if a cell is not what it should be; then the row counts for nothing
     */
    @Nullable
    Event row(String[] cells) throws CellProblem;

    /** The event that waits for more rows; null if none does. No row is known that follows. */
    @Nullable
    Event end();
}
