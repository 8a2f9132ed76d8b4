package org.tocsin.workbench.chart;

import org.eclipse.swt.graphics.RGB;

/**
 * Measured values in order of time. The arrays are handed over and must not be changed any more.
 *
 * @param name whose values they are
 * @param colour of the line
 * @param look how it stands beside the other lines
 * @param times in milliseconds since 1970-01-01T00:00Z
 * @param values as many as times; NaN is a gap
 */
public record Line(String name, RGB colour, Look look, double[] times, double[] values) {

    public Line {
        if (times.length != values.length) {
            throw new IllegalArgumentException(name + ": " + times.length + " times for " + values.length + " values.");
        }
    }

    /** One that stands as all others do. */
    public Line(String name, RGB colour, double[] times, double[] values) {
        this(name, colour, Look.PLAIN, times, values);
    }

    /** The position of the value that is nearest to this time and not a gap; -1 if there is none. */
    public int nearest(double time) {
        int nearest = -1;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            double away = Math.abs(times[i] - time);
            if (away < distance && !Double.isNaN(values[i])) {
                nearest = i;
                distance = away;
            }
        }
        return nearest;
    }
}
