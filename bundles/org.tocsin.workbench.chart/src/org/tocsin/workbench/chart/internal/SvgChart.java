package org.tocsin.workbench.chart.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.LegendEntry;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.Strip;

/** Draws a picture as SVG, all of it below one another. One thread. */
final class SvgChart {

    private static final double LEFT = 96;
    private static final double RIGHT = 14;
    private static final double TOP = 10;
    private static final double ROW = 17;
    private static final double LABEL_SPACE = 80;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss xxx", Locale.ENGLISH);

    private final ChartPicture picture;
    private final ChartColours colours;
    private final double width;
    private final ZoneId zone;
    private final SvgText svg = new SvgText();
    private double y = TOP;

    SvgChart(ChartPicture picture, ChartColours colours, int width, ZoneId zone) {
        this.picture = picture;
        this.colours = colours;
        this.width = width;
        this.zone = zone;
    }

    String text(double scale) {
        List<TimeTicks.Tick> ticks = TimeTicks.of(picture.span(), (int) Math.max(1, room() / LABEL_SPACE), zone);
        for (Plot plot : picture.plots()) {
            SvgPlot.of(plot, place(SvgPlot.height(plot)), colours).draw(svg, ticks);
        }
        y += 4;
        picture.strips().forEach(this::strip);
        axis(ticks);
        legend();
        double height = y + TOP;
        SvgText all = new SvgText();
        all.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        all.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">",
                width * scale, height * scale, width, height);
        all.add("<style>text{font-family:'Noto Sans','DejaVu Sans',sans-serif;font-size:11px}"
                + ".title{font-size:12px;font-weight:bold}.small{font-size:10px}</style>");
        all.add("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>", width, height, colours.background());
        return all + svg.toString() + "</svg>\n";
    }

    private double room() {
        return Math.max(1, width - LEFT - RIGHT);
    }

    /** Takes the next so many pixels. */
    private SvgPlace place(double height) {
        SvgPlace place = new SvgPlace("c" + Math.round(y), picture.span(), LEFT, y, room(), height);
        y += height;
        return place;
    }

    private void strip(Strip strip) {
        SvgPlace place = place(ROW);
        boolean faded = strip.look() == Look.FADED;
        svg.label(6, place.top() + 11, "small", faded ? colours.faint() : colours.text(), strip.name(), LEFT - 12);
        svg.add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
                place.left(), place.top() + 7, place.right(), place.top() + 7, colours.grid());
        for (Strip.Piece piece : strip.pieces()) {
            double from = place.x(Math.max(picture.span().from(), piece.band().from()));
            double to = place.x(Math.min(picture.span().to(), piece.band().to()));
            RGB colour = colours.of(piece.band().emphasis());
            svg.add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"12\" fill=\"%s\"><title>%s</title></rect>",
                    from,
                    place.top() + 1,
                    Math.max(3, to - from),
                    faded ? colours.faded(colour, PlotLines.FADED) : colour,
                    SvgText.escaped(piece.text()));
            if (to - from > 12) {
                svg.label(from + 3, place.top() + 10.5, "small", colours.background(), piece.sign(), 12);
            }
        }
    }

    private void axis(List<TimeTicks.Tick> ticks) {
        for (TimeTicks.Tick tick : ticks) {
            double x = LEFT + picture.span().fraction(tick.time()) * room();
            if (x <= width - 30) {
                svg.add(
                        "<text x=\"%s\" y=\"%s\" class=\"small\" text-anchor=\"middle\" fill=\"%s\">%s</text>",
                        x, y + 12, colours.faint(), tick.label());
            }
        }
        String span = TIME.format(Instant.ofEpochMilli(picture.span().from()).atZone(zone)) + " – "
                + TIME.format(Instant.ofEpochMilli(picture.span().to()).atZone(zone));
        svg.label(LEFT, y + 28, "small", colours.faint(), span, room());
        y += 34;
    }

    private void legend() {
        double x = LEFT;
        for (LegendEntry entry : picture.legend()) {
            double needed = 26 + entry.name().length() * SvgText.CHARACTER;
            if (x + needed > width - RIGHT && x > LEFT) {
                x = LEFT;
                y += ROW;
            }
            RGB given = entry.colour();
            RGB own = given == null ? colours.faint() : given;
            RGB colour = entry.look() == Look.FADED ? colours.faded(own, PlotLines.FADED) : own;
            double middle = y + 8;
            switch (entry.sign()) {
                case LINE ->
                    svg.add("<rect x=\"%s\" y=\"%s\" width=\"13\" height=\"3\" fill=\"%s\"/>", x, middle - 1.5, colour);
                case DOT -> svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"4.5\" fill=\"%s\"/>", x + 7, middle, colour);
                case DIAMOND -> sign(Marker.Shape.DIAMOND, x, middle, colour);
                case TRIANGLE -> sign(Marker.Shape.TRIANGLE, x, middle, colour);
            }
            svg.label(x + 18, y + 12, "legend", colours.text(), entry.name(), room());
            x += needed;
        }
        y += ROW;
    }

    private void sign(Marker.Shape shape, double x, double middle, RGB colour) {
        svg.add("<path d=\"%s\" fill=\"%s\"/>", SvgPlace.outline(shape, x + 7, middle, 5), colour);
    }
}
