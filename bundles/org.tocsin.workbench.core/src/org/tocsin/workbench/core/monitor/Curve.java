package org.tocsin.workbench.core.monitor;

/**
 * Points in order of time, made for drawing.
 *
 * @param times in milliseconds since 1970-01-01T00:00Z
 * @param values as many; NaN is a gap
 */
public record Curve(double[] times, double[] values) {

    public static final Curve EMPTY = new Curve(new double[0], new double[0]);

    public boolean isEmpty() {
        return times.length == 0;
    }
}
