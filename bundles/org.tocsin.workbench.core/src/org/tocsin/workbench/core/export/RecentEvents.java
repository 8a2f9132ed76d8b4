package org.tocsin.workbench.core.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.api.event.Event;
import org.tocsin.workbench.core.monitor.HistoryEvents;
import org.tocsin.workbench.core.monitor.MetricHistory;

/** The events that are in memory: some thousands of each source. */
public final class RecentEvents implements PastEvents {

    private final MetricHistory history;

    public RecentEvents(MetricHistory history) {
        this.history = history;
    }

    @Override
    public List<String> sources() {
        return history.sources();
    }

    @Override
    public void read(Instant from, Instant to, Predicate<String> sources, Predicate<Event> reader) {
        long last = millis(to);
        new HistoryEvents(history)
                .visit(millis(from), sources, event -> event.epochMillis() <= last && reader.test(event));
    }

    /** Of times that are too far away for milliseconds the nearest one that is not. */
    static long millis(Instant time) {
        return time.isBefore(Instant.ofEpochMilli(Long.MIN_VALUE))
                ? Long.MIN_VALUE
                : time.isAfter(Instant.ofEpochMilli(Long.MAX_VALUE)) ? Long.MAX_VALUE : time.toEpochMilli();
    }

    @Override
    public Optional<Instant> since(Predicate<String> sources) {
        long since = history.whole().since(sources);
        return since == Long.MIN_VALUE || since == Long.MAX_VALUE
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(since));
    }
}
