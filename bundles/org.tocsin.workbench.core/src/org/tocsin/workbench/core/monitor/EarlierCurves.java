package org.tocsin.workbench.core.monitor;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.recording.RecordingQuery;

/**
 * What was measured before memory begins, from the recording: read in the background when somebody asks for it, and there
 * the next time that somebody does. Thread-safe; returns at once.
 */
public final class EarlierCurves {

    /** Nothing is known of earlier times. */
    public static final EarlierCurves NONE = new EarlierCurves((query, reader) -> {}, reading -> {});

    /** Reads a recording and waits for that. */
    @FunctionalInterface
    public interface Reader {
        void read(RecordingQuery query, Predicate<Event> reader) throws IOException;
    }

    private record Span(long from, long to, int columns) {
        boolean has(long begin, long end) {
            return from <= begin && to >= end;
        }
    }

    private record Read(Span span, Set<SeriesKey> keys, Map<SeriesKey, Curve> curves) {

        boolean covers(SeriesKey key, long from, long to) {
            return keys.contains(key) && span.has(from, to);
        }
    }

    private final Reader recording;
    private final Executor background;
    private final Set<SeriesKey> wanted = new HashSet<>();
    private Span asked = new Span(0, 0, 1);
    private Read last = new Read(asked, Set.of(), Map.of());
    private boolean reading;
    private int version;

    /**
     * @param background runs what may take long
     */
    public EarlierCurves(Reader recording, Executor background) {
        this.recording = recording;
        this.background = background;
    }

    /** Counts what became known. */
    public synchronized int version() {
        return version;
    }

    /**
     * What a series looked like, as far as it is known by now.
     *
     * @param columns how many pixel columns there are for it
     */
    public synchronized Curve read(SeriesKey key, long from, long to, int columns) {
        if (!last.covers(key, from, to)) {
            if (!asked.has(from, to)) {
                // some time more, so that who follows the newest does not ask again at each pixel
                asked = new Span(from, to + (to - from) / 2, columns + columns / 2);
                wanted.clear();
            }
            wanted.add(key);
            if (!reading) {
                reading = true;
                background.execute(this::read);
            }
        }
        return last.curves.getOrDefault(key, Curve.EMPTY);
    }

    private void read() {
        Span span;
        Set<SeriesKey> keys;
        synchronized (this) {
            span = asked;
            keys = Set.copyOf(wanted);
        }
        Map<SeriesKey, HistoryColumns> columns = new HashMap<>();
        keys.forEach(key -> columns.put(key, new HistoryColumns(span.from, span.to, span.columns)));
        Set<String> sources = keys.stream().map(SeriesKey::source).collect(Collectors.toSet());
        try {
            recording.read(
                    new RecordingQuery(Instant.ofEpochMilli(span.from), Instant.ofEpochMilli(span.to), sources),
                    event -> add(event, columns));
        } catch (IOException unreadable) {
            // the recording has told of it; there is nothing to compare with
            columns.clear();
        }
        Map<SeriesKey, Curve> curves = new HashMap<>();
        columns.forEach((key, column) -> curves.put(key, column.curve()));
        synchronized (this) {
            last = new Read(span, keys, curves);
            reading = false;
            version++;
        }
    }

    private static boolean add(Event event, Map<SeriesKey, HistoryColumns> columns) {
        int position = 0;
        for (Metric metric : event.schema().metrics()) {
            HistoryColumns column = columns.get(new SeriesKey(event.source(), metric));
            double value = event.value(position++);
            if (column != null) {
                column.add(event.epochMillis(), value, value);
            }
        }
        return true;
    }
}
