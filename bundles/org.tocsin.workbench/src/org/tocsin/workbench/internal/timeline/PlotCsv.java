package org.tocsin.workbench.internal.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Plot;

/** The values of a plot as a table: a row for each time, a column for each line. */
final class PlotCsv {

    private PlotCsv() {}

    /** The table, with a line of titles. A field is empty where a line has no value at that time. */
    static String of(Plot plot) {
        TreeSet<Long> times = new TreeSet<>();
        List<Map<Long, Double>> columns =
                plot.lines().stream().map(line -> values(line, times)).toList();
        StringBuilder text = new StringBuilder("timestamp");
        plot.lines().forEach(line -> text.append(',').append(quoted(line.name() + unit(plot))));
        text.append('\n');
        for (long time : times) {
            text.append(Instant.ofEpochMilli(time));
            for (Map<Long, Double> column : columns) {
                Double value = column.get(time);
                text.append(',').append(value == null ? "" : value.toString());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String unit(Plot plot) {
        return plot.unit().isEmpty() ? "" : " (" + plot.unit() + ")";
    }

    private static Map<Long, Double> values(Line line, TreeSet<Long> times) {
        Map<Long, Double> values = new HashMap<>();
        for (int i = 0; i < line.times().length; i++) {
            if (Double.isFinite(line.values()[i])) {
                long time = Math.round(line.times()[i]);
                values.put(time, line.values()[i]);
                times.add(time);
            }
        }
        return values;
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\s]*(\\s[^,\"\\s]*)*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
