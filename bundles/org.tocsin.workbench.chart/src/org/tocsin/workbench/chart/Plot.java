package org.tocsin.workbench.chart;

import java.util.List;

/**
 * Values of one unit over time.
 *
 * @param title what is measured
 * @param unit in what; empty where unknown
 * @param lines one for each thing that was measured
 * @param markers moments
 * @param bands stretches of time
 * @param levels values that mean something
 */
public record Plot(
        String title, String unit, List<Line> lines, List<Marker> markers, List<Band> bands, List<Level> levels) {
    public Plot {
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
        bands = List.copyOf(bands);
        levels = List.copyOf(levels);
    }
}
