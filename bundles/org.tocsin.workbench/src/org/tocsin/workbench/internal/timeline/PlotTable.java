package org.tocsin.workbench.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.core.monitor.ChartTable;

/** The values of a plot as a table: a row for each time, a column for each line. */
final class PlotTable {

    private PlotTable() {}

    /** The table. A field is empty where a line has no value at that time. */
    static ChartTable of(Plot plot) {
        TreeSet<Long> times = new TreeSet<>();
        List<Map<Long, Double>> columns =
                plot.lines().stream().map(line -> values(line, times)).toList();
        List<String> titles = new ArrayList<>(List.of("timestamp"));
        plot.lines().forEach(line -> titles.add(line.name() + unit(plot)));
        List<List<String>> rows = new ArrayList<>();
        for (long time : times) {
            List<String> row =
                    new ArrayList<>(List.of(Instant.ofEpochMilli(time).toString()));
            columns.forEach(column ->
                    row.add(column.containsKey(time) ? column.get(time).toString() : ""));
            rows.add(row);
        }
        return new ChartTable(titles, rows);
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
}
