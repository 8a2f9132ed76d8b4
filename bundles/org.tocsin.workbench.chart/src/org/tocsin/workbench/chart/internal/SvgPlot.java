package org.tocsin.workbench.chart.internal;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;

/**
 * Draws one plot as SVG.
 *
 * @param plot what to draw
 * @param scale of its values
 * @param place where
 * @param colours to draw with
 */
record SvgPlot(Plot plot, ValueScale scale, SvgPlace place, ChartColours colours) {

    private static final int TITLE = 18;

    /** How high it is with its title, in pixels. */
    static double height(Plot plot) {
        return TITLE + (plot.frame().folded() ? 4 : PlotColumn.height(plot.frame()) * 1.4);
    }

    static SvgPlot of(Plot plot, SvgPlace place, ChartColours colours) {
        return new SvgPlot(plot, ValueScale.of(plot), place, colours);
    }

    void draw(SvgText svg, List<TimeTicks.Tick> ticks) {
        String title = plot.unit().isEmpty() ? plot.title() : plot.title() + " (" + plot.unit() + ")";
        svg.label(place.left(), place.top() + 13, "title", colours.text(), title, place.width());
        if (plot.frame().folded()) {
            return;
        }
        grid(svg, ticks);
        svg.add("<g clip-path=\"url(#%s)\">", place.clip());
        plot.bands().forEach(band -> band(svg, band));
        plot.levels().forEach(level -> level(svg, level));
        for (Look look : List.of(Look.PAST, Look.FADED, Look.PLAIN, Look.FRONT)) {
            plot.lines().stream().filter(line -> line.look() == look).forEach(line -> line(svg, line));
        }
        plot.markers().forEach(marker -> marker(svg, marker));
        svg.add("</g>");
    }

    private double top() {
        return place.top() + TITLE;
    }

    private double height() {
        return place.height() - TITLE;
    }

    private double y(double value) {
        return top() + scale.fraction(value) * height();
    }

    private void grid(SvgText svg, List<TimeTicks.Tick> ticks) {
        svg.add(
                "<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>",
                place.clip(), place.left(), top(), place.width(), height());
        for (double value : scale.ticks((int) Math.max(2, height() / 30))) {
            if (value >= scale.low() && value <= scale.high()) {
                svg.add(
                        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
                        place.left(), y(value), place.right(), y(value), colours.grid());
                svg.add(
                        "<text x=\"%s\" y=\"%s\" class=\"small\" text-anchor=\"end\" fill=\"%s\">%s</text>",
                        place.left() - 6, y(value) + 3.5, colours.faint(), ValueScale.text(value));
            }
        }
        ticks.forEach(tick -> svg.add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
                place.x(tick.time()), top(), place.x(tick.time()), top() + height(), colours.grid()));
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"%s\"/>",
                place.left(), top(), place.width(), height(), colours.grid());
    }

    private void band(SvgText svg, Band band) {
        double from = place.x(Math.max(place.span().from(), band.from()));
        double to = place.x(Math.min(place.span().to(), band.to()));
        if (to >= from) {
            svg.add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" fill-opacity=\"0.14\"/>",
                    from, top(), Math.max(2, to - from), height(), colours.of(band.emphasis()));
        }
    }

    private void level(SvgText svg, Level level) {
        if (level.value() >= scale.low() && level.value() <= scale.high()) {
            svg.add(
                    "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-dasharray=\"5 4\""
                            + " stroke-opacity=\"0.7\"><title>%s</title></line>",
                    place.left(),
                    y(level.value()),
                    place.right(),
                    y(level.value()),
                    colours.of(level.emphasis()),
                    SvgText.escaped(level.text()));
        }
    }

    private void line(SvgText svg, Line line) {
        RGB colour = line.look() == Look.FADED || line.look() == Look.PAST
                ? colours.faded(line.colour(), PlotLines.FADED)
                : line.colour();
        Segments parts = Segments.of(line);
        for (int part = 0; part < parts.size(); part++) {
            double[] times = parts.times().get(part);
            double[] values = parts.values().get(part);
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < times.length; i++) {
                points.append(i == 0 ? "" : " ")
                        .append(SvgText.number(place.x(times[i])))
                        .append(',')
                        .append(SvgText.number(y(values[i])));
            }
            if (times.length == 1) {
                svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"1.5\" fill=\"%s\"/>", place.x(times[0]), y(values[0]), colour);
            } else {
                svg.add(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s><title>%s</title>"
                                + "</polyline>",
                        points,
                        colour,
                        line.look() == Look.FRONT ? 2.2 : 1.3,
                        line.look() == Look.PAST ? " stroke-dasharray=\"4 3\"" : "",
                        SvgText.escaped(line.name()));
            }
        }
    }

    private void marker(SvgText svg, Marker marker) {
        double radius = Signs.radius(marker.emphasis());
        double x = place.x(marker.time());
        double wanted = Double.isFinite(marker.value()) ? y(marker.value()) : top() + height();
        double y = Math.clamp(wanted, top() + radius + 1, Math.max(top() + radius + 1, top() + height() - radius - 1));
        if (marker.selected()) {
            svg.add(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                    x, y, radius + 4, colours.of(marker.emphasis()));
        }
        svg.add(
                "<path d=\"%s\" fill=\"%s\" stroke=\"%s\"><title>%s</title></path>",
                SvgPlace.outline(marker.shape(), x, y, radius),
                colours.of(marker.emphasis()),
                colours.background(),
                SvgText.escaped(marker.text()));
    }
}
