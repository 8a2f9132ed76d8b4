package org.tocsin.detector.forest.internal;

import java.util.List;
import org.tocsin.api.event.Schema;

/**
 * All that a forest is grown from, as it was at one moment; nothing that comes later changes it, so another thread can
 * grow it.
 *
 * @param schema of the rows
 * @param rows oldest first
 * @param intervalMillis the usual time from one event to the next
 */
record Lesson(Schema schema, List<LearnedRow> rows, double intervalMillis) {

    Lesson {
        rows = List.copyOf(rows);
    }

    /** Whether there are so many milliseconds from the first to the last row. */
    boolean covers(long millis) {
        return !rows.isEmpty() && rows.getLast().time() - rows.getFirst().time() >= millis;
    }
}
