package org.tocsin.workbench.chart;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a chart shows at one moment.
 *
 * @param span the time that is seen
 * @param plots from top to bottom
 * @param strips thin rows below the plots, from top to bottom
 * @param legend what the colours of lines mean
 * @param following whether the newest is seen, as opposed to a time that the user chose
 */
public record ChartPicture(
        TimeSpan span, List<Plot> plots, List<Strip> strips, List<LegendEntry> legend, boolean following) {
    public ChartPicture {
        plots = List.copyOf(plots);
        strips = List.copyOf(strips);
        legend = List.copyOf(legend);
    }

    /** One without strips. */
    public ChartPicture(TimeSpan span, List<Plot> plots, List<LegendEntry> legend, boolean following) {
        this(span, plots, List.of(), legend, following);
    }

    /** The plot with this key. */
    public Optional<Plot> plot(String key) {
        return plots.stream().filter(plot -> plot.key().equals(key)).findFirst();
    }
}
