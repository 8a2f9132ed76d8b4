package org.tocsin.workbench.core.monitor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** What is kept whole, event by event, and not as extremes of a stretch only. */
    public WholeRows whole() {
        return new WholeRows(sources, retention);
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
