package org.tocsin.workbench.chart;

import java.util.Optional;

/**
 * A place in a plot.
 *
 * @param plot the title of the plot
 * @param unit of its values; empty where unknown
 * @param time in milliseconds since 1970-01-01T00:00Z
 * @param value the value there, with no more digits than can be told apart
 * @param line the name of the line that is nearest; empty if there is none
 * @param marker the id of the marker that is pointed at; empty if there is none
 */
public record PlotPoint(
        String plot, String unit, long time, double value, Optional<String> line, Optional<String> marker) {

    /** What tells its plot from the others of the picture. */
    public String key() {
        return Plot.key(plot, unit);
    }
}
