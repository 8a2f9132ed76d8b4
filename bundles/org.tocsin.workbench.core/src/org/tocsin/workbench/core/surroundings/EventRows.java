package org.tocsin.workbench.core.surroundings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.MetricHistory;

/**
 * Events of one source in order of time, as a table.
 *
 * @param metrics the titles of the columns, with units; those that did it first
 * @param rows the events
 * @param fired the place of the event at which the alert fired; -1 if it is not among them
 */
public record EventRows(List<String> metrics, List<Row> rows, int fired) {

    public static final EventRows NONE = new EventRows(List.of(), List.of(), -1);

    /** So many are shown before the alert fired, and as many after. */
    static final int EACH_SIDE = 12;

    private static final long FARTHEST_MILLIS = 20 * 60_000L;
    private static final int MOST_METRICS = 8;

    /**
     * One event.
     *
     * @param time its time in words
     * @param values in the order of the columns; a dash where nothing was measured
     */
    public record Row(String time, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public EventRows {
        metrics = List.copyOf(metrics);
        rows = List.copyOf(rows);
    }

    /** The events around the one at which an alert fired, as far as they are still kept whole. */
    public static EventRows around(Alert fired, MetricHistory history) {
        long time = fired.time().toEpochMilli();
        List<Event> events = history.whole().events(fired.source(), time - FARTHEST_MILLIS, time + FARTHEST_MILLIS);
        int at = 0;
        while (at < events.size() && events.get(at).epochMillis() < time) {
            at++;
        }
        boolean there = at < events.size() && events.get(at).epochMillis() == time;
        int from = Math.max(0, at - EACH_SIDE);
        List<Event> near = events.subList(from, Math.min(events.size(), at + EACH_SIDE + 1));
        if (near.isEmpty()) {
            return NONE;
        }
        List<String> metrics = metrics(fired, near.getLast());
        return new EventRows(
                metrics.stream().map(metric -> title(metric, near.getLast())).toList(),
                near.stream().map(event -> row(event, metrics)).toList(),
                there ? at - from : -1);
    }

    private static List<String> metrics(Alert fired, Event event) {
        Set<String> names = new LinkedHashSet<>();
        List<String> known = event.schema().metrics().stream().map(Metric::name).toList();
        fired.contributions().stream()
                .map(Contribution::metric)
                .filter(known::contains)
                .forEach(names::add);
        names.addAll(known);
        return names.stream().limit(MOST_METRICS).toList();
    }

    private static String title(String metric, Event event) {
        return event.schema().metrics().stream()
                .filter(one -> one.name().equals(metric) && !one.unit().isEmpty())
                .findFirst()
                .map(one -> metric + " (" + one.unit() + ")")
                .orElse(metric);
    }

    private static Row row(Event event, List<String> metrics) {
        List<String> values = new ArrayList<>();
        for (String metric : metrics) {
            int position = event.schema().position(metric);
            values.add(position < 0 ? "—" : Figures.number(event.value(position)));
        }
        return new Row(Figures.time(Instant.ofEpochMilli(event.epochMillis())), values);
    }
}
