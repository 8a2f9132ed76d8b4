package org.tocsin.session.recording;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;

/**
 * Events as a table with a column for each metric, as the source for CSV files reads it: the time in ISO 8601, the source,
 * and the values; an empty cell where there is none.
 *
 * @param metrics those that have a column; of two with one name and other units, the second is read by another name
 */
public record EventColumns(List<Metric> metrics) {

    private static final String TIME = "timestamp";
    private static final String SOURCE = "source";
    /** What a reader takes for something else than a metric, unless there is one before it. */
    private static final String LABEL = "label";

    public EventColumns {
        metrics = List.copyOf(metrics);
    }

    /** The header row: {@code timestamp, source, cpu [%]}. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(TIME, SOURCE));
        if (labelled()) {
            titles.add(LABEL);
        }
        metrics.stream().map(EventColumns::title).forEach(titles::add);
        return titles;
    }

    /** The row of an event; what it measures and has no column is left out. */
    public List<String> cells(Event event) {
        List<String> cells = new ArrayList<>(2 + metrics.size());
        cells.add(event.time().toString());
        cells.add(event.source());
        if (labelled()) {
            cells.add("");
        }
        for (Metric metric : metrics) {
            int position = event.schema().position(metric.name());
            boolean same = position >= 0 && event.schema().metric(position).equals(metric);
            double value = same ? event.value(position) : Double.NaN;
            cells.add(Double.isNaN(value) ? "" : Double.toString(value));
        }
        return cells;
    }

    private boolean labelled() {
        return metrics.stream().anyMatch(metric -> metric.name().equalsIgnoreCase(LABEL));
    }

    private static String title(Metric metric) {
        return metric.unit().isEmpty() ? metric.name() : metric.name() + " [" + metric.unit() + "]";
    }
}
