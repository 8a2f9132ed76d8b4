package org.tocsin.workbench.core.monitor;

import java.util.Map;
import java.util.function.Predicate;
import org.tocsin.api.event.Event;

/** Events that were copied from a history, one after the other in order of time. One thread. */
public final class CopiedEvents {

    private final Map<String, MetricRows> rows;
    private final RowMerge merge;

    CopiedEvents(Map<String, MetricRows> rows) {
        this.rows = rows;
        this.merge = new RowMerge(rows);
    }

    /** The time of the first event of a source, in milliseconds; {@link Long#MAX_VALUE} if it has none. */
    public long begin(String source) {
        MetricRows own = rows.get(source);
        return own == null || own.size() == 0 ? Long.MAX_VALUE : own.time(0);
    }

    /**
     * Shows those that are left and come before this time, until the reader says that it has enough.
     *
     * @param before in milliseconds since 1970-01-01T00:00Z
     * @return whether it wants more
     */
    public boolean visit(long before, Predicate<Event> reader) {
        while (merge.time() < before) {
            Event event = merge.next();
            if (event != null && !reader.test(event)) {
                return false;
            }
        }
        return true;
    }
}
