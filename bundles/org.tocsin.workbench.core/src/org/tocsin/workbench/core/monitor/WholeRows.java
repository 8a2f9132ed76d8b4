package org.tocsin.workbench.core.monitor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tocsin.api.event.Event;

/** What of a {@link MetricHistory} is kept whole: every event of late, of which there are fewer than of extremes. Thread-safe. */
public final class WholeRows {

    private final Map<String, SourceCurves> sources;
    private final long retention;

    /**
     * @param sources of the history, which go on
     * @param retention how far back it can be read, in milliseconds
     */
    WholeRows(Map<String, SourceCurves> sources, long retention) {
        this.sources = sources;
        this.retention = retention;
    }

    /** The events of a source within a time, both ends included, as far as they are kept whole. */
    public List<Event> events(String source, long from, long to) {
        SourceCurves history = sources.get(source);
        if (history == null || history.newest() == Long.MIN_VALUE) {
            return List.of();
        }
        MetricRows rows = history.rows(from, to);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.event(source, row))
                .toList();
    }

    /** Whether it knows of times that it cannot replay, because only their extremes are kept. */
    public boolean thinned() {
        return sources.values().stream().anyMatch(SourceCurves::thinned);
    }

    /** How many sources ended so long before the others that they are of another time, such as that of a file. */
    public int bygone() {
        long from = reach();
        return (int) sources.values().stream()
                .filter(source -> source.newest() < from)
                .count();
    }

    /** How far back it can be read, over all sources; {@link Long#MIN_VALUE} if there is nothing. */
    private long reach() {
        long latest =
                sources.values().stream().mapToLong(SourceCurves::newest).max().orElse(Long.MIN_VALUE);
        return latest <= Long.MIN_VALUE / 2 ? Long.MIN_VALUE : latest - retention;
    }

    /**
     * All that was measured of late and is kept whole, copied: one for each source that measured something. Without {@link
     * #bygone} sources, because what lies between the times would be nothing.
     */
    public Map<String, MetricRows> rows() {
        Map<String, MetricRows> copies = new TreeMap<>();
        long from = reach();
        sources.forEach((name, source) -> {
            if (source.newest() != Long.MIN_VALUE && source.newest() >= from) {
                copies.put(name, source.rows(from, Long.MAX_VALUE));
            }
        });
        return copies;
    }

    /** The whole rows of some sources from this time on, copied. */
    Map<String, MetricRows> rows(long from, Predicate<String> which) {
        Map<String, MetricRows> copies = new TreeMap<>();
        sources.forEach((name, source) -> {
            if (which.test(name)) {
                copies.put(name, source.rows(from, Long.MAX_VALUE));
            }
        });
        return copies;
    }

    /**
     * Since when all that these sources sent is kept whole, in milliseconds since 1970-01-01T00:00Z; {@link
     * Long#MIN_VALUE} if nothing that they sent is gone.
     */
    public long since(Predicate<String> which) {
        return sources.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()) && entry.getValue().thinned())
                .mapToLong(entry -> entry.getValue().oldest())
                .max()
                .orElse(Long.MIN_VALUE);
    }
}
