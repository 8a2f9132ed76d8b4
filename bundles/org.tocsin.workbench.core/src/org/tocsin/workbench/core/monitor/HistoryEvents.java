package org.tocsin.workbench.core.monitor;

import java.util.function.Predicate;
import org.tocsin.api.event.Event;

/**
 * The events that a history keeps whole, of whatever time.
 *
 * @param history where they are
 */
public record HistoryEvents(MetricHistory history) {

    /**
     * Shows the events of some sources from this time on, in order of time, until the reader says that it has enough. They
     * are copied before.
     *
     * @param from in milliseconds since 1970-01-01T00:00Z
     * @param reader says whether it wants more
     */
    public void visit(long from, Predicate<String> which, Predicate<Event> reader) {
        copy(from, which).visit(Long.MAX_VALUE, reader);
    }

    /** The events of some sources from this time on. */
    public CopiedEvents copy(long from, Predicate<String> which) {
        return new CopiedEvents(history.whole().rows(from, which));
    }
}
