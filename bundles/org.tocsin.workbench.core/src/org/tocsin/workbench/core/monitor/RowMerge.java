package org.tocsin.workbench.core.monitor;

import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;

/** The rows of several sources as events in order of time, those of one time by the names of their sources. One thread. */
final class RowMerge {

    /** Where it is in one source. */
    private static final class Cursor {
        private final String source;
        private final MetricRows rows;
        private int next;

        private Cursor(String source, MetricRows rows) {
            this.source = source;
            this.rows = rows;
        }

        private long time() {
            return rows.time(next);
        }

        private String source() {
            return source;
        }
    }

    private final PriorityQueue<Cursor> cursors =
            new PriorityQueue<>(Comparator.comparingLong(Cursor::time).thenComparing(Cursor::source));

    RowMerge(Map<String, MetricRows> rows) {
        rows.forEach((source, copy) -> {
            if (copy.size() > 0) {
                cursors.add(new Cursor(source, copy));
            }
        });
    }

    /** The time of the next event, in milliseconds; {@link Long#MAX_VALUE} at the end. */
    long time() {
        Cursor cursor = cursors.peek();
        return cursor == null ? Long.MAX_VALUE : cursor.time();
    }

    /** The next event; null at the end. */
    @Nullable
    Event next() {
        Cursor cursor = cursors.poll();
        if (cursor == null) {
            return null;
        }
        Event event = cursor.rows.event(cursor.source, cursor.next++);
        if (cursor.next < cursor.rows.size()) {
            cursors.add(cursor);
        }
        return event;
    }
}
