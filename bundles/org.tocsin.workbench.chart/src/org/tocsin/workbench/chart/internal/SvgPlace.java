package org.tocsin.workbench.chart.internal;

import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.TimeSpan;

/**
 * Where something is drawn, in pixels, and which time that is.
 *
 * @param clip the name of its edges
 */
record SvgPlace(String clip, TimeSpan span, double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double x(double time) {
        return left + span.fraction(time) * width;
    }

    /** The way around the sign of a marker. */
    static String outline(Marker.Shape shape, double x, double y, double radius) {
        double[] points = switch (shape) {
            case DIAMOND -> new double[] {x, y - radius, x + radius, y, x, y + radius, x - radius, y};
            case TRIANGLE -> new double[] {x, y - radius, x + radius, y + radius - 1, x - radius, y + radius - 1};
        };
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            way.append(i == 0 ? 'M' : 'L')
                    .append(SvgText.number(points[i]))
                    .append(' ')
                    .append(SvgText.number(points[i + 1]));
        }
        return way.append('Z').toString();
    }
}
