package org.tocsin.workbench.chart;

import java.util.List;

/**
 * Values of one unit over time.
 *
 * @param title what is measured
 * @param unit in what; empty where unknown
 * @param frame how much room it gets
 * @param lines one for each thing that was measured
 * @param markers moments
 * @param bands stretches of time
 * @param levels values that mean something
 */
public record Plot(
        String title,
        String unit,
        Frame frame,
        List<Line> lines,
        List<Marker> markers,
        List<Band> bands,
        List<Level> levels) {

    /**
     * How much room a plot gets.
     *
     * @param folded whether it is as low as its title
     * @param steps how many steps it is taller than others; lower if negative
     */
    public record Frame(boolean folded, int steps) {

        /** As much as all others. */
        public static final Frame PLAIN = new Frame(false, 0);

        private static final int LOWEST = -1;
        private static final int TALLEST = 5;

        /** One that is taller by so many steps, as far as that goes. */
        public Frame taller(int more) {
            return new Frame(folded, Math.clamp((long) steps + more, LOWEST, TALLEST));
        }
    }

    public Plot {
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
        bands = List.copyOf(bands);
        levels = List.copyOf(levels);
    }

    /** One that has as much room as all others. */
    public Plot(
            String title, String unit, List<Line> lines, List<Marker> markers, List<Band> bands, List<Level> levels) {
        this(title, unit, Frame.PLAIN, lines, markers, bands, levels);
    }

    /** What tells it from the other plots of a picture. */
    public String key() {
        return key(title, unit);
    }

    /** The key of a plot with this title and unit. */
    public static String key(String title, String unit) {
        return unit.isEmpty() ? title : title + " " + unit;
    }
}
