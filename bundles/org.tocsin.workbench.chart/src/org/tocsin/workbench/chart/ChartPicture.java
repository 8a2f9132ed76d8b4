package org.tocsin.workbench.chart;

import java.util.List;

/**
 * Everything that a chart shows at one moment.
 *
 * @param span the time that is seen
 * @param plots from top to bottom
 * @param legend what the colours of lines mean
 * @param following whether the newest is seen, as opposed to a time that the user chose
 */
public record ChartPicture(TimeSpan span, List<Plot> plots, List<LegendEntry> legend, boolean following) {
    public ChartPicture {
        plots = List.copyOf(plots);
        legend = List.copyOf(legend);
    }
}
