package org.tocsin.workbench.core.monitor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.monitor.MetricTap;

/**
 * What all sources measured of late, for drawing. The pipeline writes, views read, and neither waits for the other.
 *
 * <p>It keeps the first so many sources; of more it only knows how many there were.
 */
@Component(service = MetricHistory.class)
public final class MetricHistory implements MetricTap {

    private static final int SOURCES = 200;

    private final int capacity;
    private final Map<String, SourceCurves> sources = new ConcurrentHashMap<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final AtomicInteger known = new AtomicInteger();
    private volatile long retention;

    /** An empty history, that reaches back as far as is set. */
    @Activate
    public MetricHistory(@Reference WorkbenchSettings settings) {
        this(SOURCES, settings.retention());
        settings.onChange(() -> retain(settings.retention()));
    }

    /**
     * An empty history.
     *
     * @param capacity how many sources it keeps
     * @param retention how far back it can be read
     */
    public MetricHistory(int capacity, Duration retention) {
        this.capacity = capacity;
        this.retention = retention.toMillis();
    }

    public void retain(Duration newRetention) {
        retention = newRetention.toMillis();
    }

    public Duration retention() {
        return Duration.ofMillis(retention);
    }

    @Override
    public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        SourceCurves source = sources.get(event.source());
        if (source == null) {
            if (sources.size() >= capacity) {
                return;
            }
            source = sources.computeIfAbsent(event.source(), name -> new SourceCurves(known.getAndIncrement()));
        }
        if (!left.isEmpty()) {
            left.remove(event.source());
        }
        source.add(event);
    }

    /** Its curves can be looked at for as long as those of others. */
    @Override
    public void left(String source) {
        if (sources.containsKey(source)) {
            left.add(source);
        }
    }

    public void clear() {
        sources.clear();
        left.clear();
    }

    /** Whether there may be sources that it does not keep. */
    public boolean full() {
        return sources.size() >= capacity;
    }

    /** The names of all sources, in the order in which they came. */
    public List<String> sources() {
        return sources.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().number()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every metric of every source, by the names of the sources. */
    public List<SeriesKey> series() {
        return sources().stream()
                .sorted()
                .flatMap(name -> {
                    SourceCurves source = sources.get(name);
                    return source == null
                            ? java.util.stream.Stream.empty()
                            : source.metrics().stream().map(metric -> new SeriesKey(name, metric));
                })
                .toList();
    }

    /** Every metric of every source that is still measured, by the names of the sources. */
    public List<SeriesKey> present() {
        return series().stream().filter(key -> !left.contains(key.source())).toList();
    }

    /** The metrics of a source, in its order; empty if nothing is known of it. */
    public List<Metric> metrics(String source) {
        SourceCurves history = sources.get(source);
        return history == null ? List.of() : history.metrics();
    }

    /** The how manieth source this was, from 0; 0 for one that is not kept. */
    public int number(String source) {
        SourceCurves history = sources.get(source);
        return history == null ? 0 : history.number();
    }

    /** When the source last measured something; {@link Long#MIN_VALUE} if never. */
    public long newest(String source) {
        SourceCurves history = sources.get(source);
        return history == null ? Long.MIN_VALUE : history.newest();
    }

    /** What the source measured last of a metric; NaN if nothing is known. */
    public double latest(String source, String metric) {
        SourceCurves history = sources.get(source);
        return history == null ? Double.NaN : history.latest(metric);
    }

    /**
     * What a series looks like.
     *
     * @param columns how many pixel columns there are for it
     */
    public Curve read(SeriesKey key, long from, long to, int columns) {
        SourceCurves history = sources.get(key.source());
        if (history == null || history.newest() == Long.MIN_VALUE) {
            return Curve.EMPTY;
        }
        long first = Math.max(from, history.newest() - retention);
        return first >= to ? Curve.EMPTY : history.read(key.metric(), first, to, columns);
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
    public long whole(Predicate<String> which) {
        return sources.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()) && entry.getValue().thinned())
                .mapToLong(entry -> entry.getValue().oldest())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /** Forgets sources that have been silent for longer than the retention. */
    public void forgetSilent() {
        long latest =
                sources.values().stream().mapToLong(SourceCurves::newest).max().orElse(Long.MIN_VALUE);
        if (latest > Long.MIN_VALUE / 2) {
            sources.values().removeIf(source -> source.newest() < latest - retention && full());
            left.retainAll(sources.keySet());
        }
    }
}
