package org.tocsin.workbench.chart.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeSpan;

/** Draws what the library does not: the grid, bands and levels behind the lines, markers and the cursor before them. */
final class Overlay {

    private static final int BAND_ALPHA = 34;
    private static final int NEAR = 12;

    private final Plot plot;
    private final TimeSpan span;
    private final ValueScale scale;
    private final List<TimeTicks.Tick> ticks;
    private final ChartColours colours;
    private final Point size;

    Overlay(Plot plot, TimeSpan span, ValueScale scale, List<TimeTicks.Tick> ticks, ChartColours colours, Point size) {
        this.plot = plot;
        this.span = span;
        this.scale = scale;
        this.ticks = ticks;
        this.colours = colours;
        this.size = size;
    }

    int x(double time) {
        return (int) Math.round(span.fraction(time) * (size.x - 1));
    }

    int y(double value) {
        return (int) Math.round(Math.clamp(scale.fraction(value), -10, 10) * (size.y - 1));
    }

    void behind(GC gc, List<Double> values) {
        grid(gc, values);
        plot.bands().forEach(band -> band(gc, band));
        plot.levels().forEach(level -> level(gc, level));
    }

    void before(GC gc) {
        for (Marker marker : plot.markers()) {
            if (span.contains(marker.time())) {
                marker(gc, marker);
            }
        }
    }

    void cursor(GC gc, double time) {
        gc.setForeground(new Color(colours.faint()));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawLine(x(time), 0, x(time), size.y);
    }

    /** Where a horizontal line helps to read a value, and the values of all lines at a time. */
    void reading(GC gc, double time, int height) {
        gc.setForeground(new Color(colours.faint()));
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(0, height, size.x, height);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setAntialias(SWT.ON);
        for (Line line : plot.lines()) {
            int nearest = line.nearest(time);
            if (nearest >= 0 && line.look() != Look.FADED && Math.abs(x(line.times()[nearest]) - x(time)) <= NEAR) {
                gc.setBackground(new Color(line.colour()));
                gc.fillOval(x(line.times()[nearest]) - 3, y(line.values()[nearest]) - 3, 7, 7);
            }
        }
    }

    void selection(GC gc, double from, double to) {
        gc.setAlpha(50);
        gc.setBackground(new Color(colours.of(org.tocsin.workbench.chart.Emphasis.LOW)));
        gc.fillRectangle(Math.min(x(from), x(to)), 0, Math.abs(x(to) - x(from)), size.y);
        gc.setAlpha(255);
    }

    /** The place of a marker: on its value, or at the lower edge. */
    Point place(Marker marker) {
        int radius = Signs.radius(marker.emphasis());
        int y = Double.isFinite(marker.value()) ? y(marker.value()) : size.y;
        return new Point(x(marker.time()), Math.clamp(y, radius + 1, Math.max(radius + 1, size.y - radius - 2)));
    }

    private void grid(GC gc, List<Double> values) {
        gc.setForeground(new Color(colours.grid()));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        values.forEach(value -> gc.drawLine(0, y(value), size.x, y(value)));
        ticks.forEach(tick -> gc.drawLine(x(tick.time()), 0, x(tick.time()), size.y));
    }

    private void band(GC gc, Band band) {
        int from = Math.max(0, x(Math.max(span.from(), band.from())));
        int to = Math.min(size.x, x(Math.min(span.to(), band.to())));
        if (to < 0 || from > size.x || band.to() < span.from() || band.from() > span.to()) {
            return;
        }
        Color colour = new Color(colours.of(band.emphasis()));
        gc.setBackground(colour);
        gc.setAlpha(BAND_ALPHA);
        gc.fillRectangle(from, 0, Math.max(2, to - from), size.y);
        gc.setAlpha(200);
        gc.fillRectangle(from, 0, Math.max(2, to - from), 2);
        gc.setAlpha(255);
    }

    private void level(GC gc, Level level) {
        int y = y(level.value());
        if (y < 0 || y > size.y) {
            return;
        }
        gc.setForeground(new Color(colours.of(level.emphasis())));
        gc.setAlpha(150);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(0, y, size.x, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setAlpha(255);
    }

    /** A level that is being moved: a full line, with what it would be in a box. */
    void lifted(GC gc, Level level) {
        int y = y(level.value());
        Color colour = new Color(colours.of(level.emphasis()));
        gc.setForeground(colour);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        gc.drawLine(0, y, size.x, y);
        gc.setLineWidth(1);
        Point extent = gc.textExtent(level.text());
        int top = Math.clamp(y - extent.y - 4, 0, Math.max(0, size.y - extent.y - 3));
        gc.setBackground(new Color(colours.background()));
        gc.fillRectangle(8, top, extent.x + 12, extent.y + 2);
        gc.drawRectangle(8, top, extent.x + 12, extent.y + 2);
        gc.setForeground(new Color(colours.text()));
        gc.drawText(level.text(), 14, top + 1, true);
    }

    private void marker(GC gc, Marker marker) {
        Point place = place(marker);
        Color fill = new Color(colours.of(marker.emphasis()));
        Color edge = new Color(colours.background());
        int radius = Signs.radius(marker.emphasis());
        if (marker.selected()) {
            gc.setForeground(fill);
            gc.setAntialias(SWT.ON);
            gc.setLineWidth(2);
            gc.drawOval(place.x - radius - 4, place.y - radius - 4, 2 * radius + 8, 2 * radius + 8);
        }
        Signs.draw(gc, marker.shape(), place.x, place.y, radius, fill, edge);
    }
}
