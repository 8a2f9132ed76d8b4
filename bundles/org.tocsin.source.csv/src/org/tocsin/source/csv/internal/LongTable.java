package org.tocsin.source.csv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * A table with a row for each value: rows in a row of the same time and source are one event. A source keeps the metrics
 * that it once had; those that an event lacks are missing values.
 */
final class LongTable implements Table {

    private final int sourceColumn;
    private final int metricColumn;
    private final int valueColumn;
    private final String usualSource;
    private final Timestamps timestamps;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Set<String> metrics = new HashSet<>();
    private String source = "";
    private long time;
    private Schema schema = Schema.of(List.of());
    private double[] values = new double[0];

    LongTable(Columns columns, String usualSource, Timestamps timestamps) {
        this.sourceColumn = columns.position("source");
        this.metricColumn = columns.position("metric");
        this.valueColumn = columns.position("value");
        this.usualSource = usualSource;
        this.timestamps = timestamps;
    }

    @Override
    public @Nullable Event row(String[] cells) throws CellProblem {
        long rowTime = WideTable.time(timestamps, cells);
        String rowSource = WideTable.source(cells, sourceColumn, usualSource);
        String metric = cells[metricColumn].strip();
        if (metric.isEmpty()) {
            throw new CellProblem(metricColumn, "", "the name of a metric");
        }
        double value = WideTable.number(cells, valueColumn);
        boolean same = rowTime == time && rowSource.equals(source) && !metrics.contains(metric);
        Event complete = same ? null : end();
        if (metrics.isEmpty()) {
            begin(rowSource, rowTime);
        }
        put(metric, value);
        return complete;
    }

    @Override
    public @Nullable Event end() {
        if (metrics.isEmpty()) {
            return null;
        }
        metrics.clear();
        return Event.of(source, time, schema, values);
    }

    private void begin(String newSource, long newTime) {
        source = newSource;
        time = newTime;
        schema = schemas.getOrDefault(source, Schema.of(List.of()));
        values = new double[schema.size()];
        Arrays.fill(values, Double.NaN);
    }

    private void put(String metric, double value) {
        if (schema.position(metric) < 0) {
            List<Metric> more = new ArrayList<>(schema.metrics());
            more.add(Metric.of(metric));
            schema = Schema.of(more);
            schemas.put(source, schema);
            values = Arrays.copyOf(values, more.size());
        }
        values[schema.position(metric)] = value;
        metrics.add(metric);
    }
}
