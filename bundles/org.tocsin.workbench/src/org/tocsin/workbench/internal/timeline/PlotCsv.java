package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.core.monitor.ChartTable;

/** The table of a plot as CSV. */
final class PlotCsv {

    private PlotCsv() {}

    /** The table, with a line of titles. */
    static String of(Plot plot) {
        ChartTable table = PlotTable.of(plot);
        return line(table.titles()) + table.rows().stream().map(PlotCsv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PlotCsv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\s]*(\\s[^,\"\\s]*)*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
