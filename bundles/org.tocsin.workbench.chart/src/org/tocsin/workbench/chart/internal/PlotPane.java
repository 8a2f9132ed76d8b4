package org.tocsin.workbench.chart.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.chart.TimeSpan;

/** One plot: its name and value axis in a gutter on the left, its lines by SWTChart, the rest by an {@link Overlay}. */
final class PlotPane {

    /** How wide the gutter is, the same for all plots so that their time axes agree. */
    static final int GUTTER = 76;

    private static final int LEVEL_REACH = 4;

    private final Composite pane;
    private final Gutter gutter;
    private final Chart chart;
    private final LevelNames names;
    private final PlotLines lines;
    private final Cursor cursor;
    private ChartColours colours = ChartColours.LIGHT;
    private Plot plot = new Plot("", "", List.of(), List.of(), List.of(), List.of());
    private TimeSpan span = new TimeSpan(0, 1);
    private ValueScale scale = new ValueScale(0, 1);
    private List<TimeTicks.Tick> ticks = List.of();
    private @Nullable Level lifted;

    PlotPane(Composite parent, Cursor cursor) {
        this.cursor = cursor;
        pane = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        pane.setLayout(layout);
        gutter = new Gutter(pane, this::place);
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = GUTTER;
        gutter.setLayoutData(narrow);
        chart = new Chart(pane, SWT.NONE);
        chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        names = new LevelNames(pane, this::place);
        room(0);
        lines = new PlotLines(chart);
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            @NonNullByDefault({}) // SWT says of no parameter that it is never null
            public void paintControl(PaintEvent event) {
                overlay()
                        .behind(
                                event.gc,
                                scale.ticks(Gutter.rows(chart.getPlotArea().getSize().y)));
            }

            @Override
            public boolean drawBehindSeries() {
                return true;
            }
        });
        chart.getPlotArea().addCustomPaintListener((ICustomPaintListener) this::paintBefore);
    }

    Composite control() {
        return pane;
    }

    /** What gets the events of mouse and keys. */
    Control area() {
        return chart.getPlotArea().getControl();
    }

    Control gutter() {
        return gutter;
    }

    LevelNames names() {
        return names;
    }

    /** Gives the names of levels this width, the same for all plots so that their time axes agree. */
    void room(int width) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = width;
        names.setLayoutData(data);
    }

    Plot plot() {
        return plot;
    }

    TimeSpan span() {
        return span;
    }

    int width() {
        return chart.getPlotArea().getSize().x;
    }

    private Rectangle place() {
        return chart.getPlotArea().getBounds();
    }

    /** Where the plot begins and ends, in the coordinates of the pane. */
    int left() {
        return chart.getLocation().x + chart.getPlotArea().getBounds().x;
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        Color background = new Color(colours.background());
        pane.setBackground(background);
        gutter.colours(colours);
        names.colours(colours);
        chart.setBackground(background);
        chart.getPlotArea().setBackground(background);
        redraw();
    }

    void show(Plot newPlot, TimeSpan newSpan, List<TimeTicks.Tick> newTicks) {
        plot = newPlot;
        span = newSpan;
        ticks = newTicks;
        scale = ValueScale.of(plot);
        lines.show(plot, span, scale, colours);
        redraw();
    }

    void redraw() {
        chart.redraw();
        gutter.show(plot, scale);
        names.show(plot.frame().folded() ? List.of() : plot.levels(), scale);
    }

    /** The marker at this place of the plot, the latest drawn first. */
    Optional<Marker> markerAt(int x, int y) {
        Overlay overlay = overlay();
        return plot.markers().reversed().stream()
                .filter(marker -> span.contains(marker.time()))
                .filter(marker -> {
                    Point place = overlay.place(marker);
                    int reach = Signs.radius(marker.emphasis()) + 3;
                    return Math.abs(place.x - x) <= reach && Math.abs(place.y - y) <= reach;
                })
                .findFirst();
    }

    /** The level at this height that can be moved. */
    Optional<Level> levelAt(int y) {
        Overlay overlay = overlay();
        return plot.levels().stream()
                .filter(level -> level.movable() && Math.abs(overlay.y(level.value()) - y) <= LEVEL_REACH)
                .min(Comparator.comparingInt(level -> Math.abs(overlay.y(level.value()) - y)));
    }

    /** The value at this height, with as many digits as can be told apart. */
    double valueAt(int y) {
        double height = Math.max(1, chart.getPlotArea().getSize().y - 1);
        return scale.rounded(scale.at(Math.clamp(y / height, 0, 1)));
    }

    /** What is at this place. */
    PlotPoint pointAt(int x, int y) {
        long time = span.at(Math.clamp((double) x / Math.max(1, width() - 1), 0, 1));
        Overlay overlay = overlay();
        Optional<String> line = plot.lines().stream()
                .filter(one -> one.nearest(time) >= 0)
                .min(Comparator.comparingInt(one -> Math.abs(overlay.y(one.values()[one.nearest(time)]) - y)))
                .map(Line::name);
        return new PlotPoint(
                plot.title(),
                plot.unit(),
                time,
                valueAt(y),
                line,
                markerAt(x, y).map(Marker::id));
    }

    /** Draws this level there until it is put down. */
    void lift(Level level, double value) {
        lifted = new Level(value, level.emphasis(), level.text() + " " + ValueScale.text(value), level.id());
        redraw();
    }

    /** Whether a level is being moved. */
    boolean lifting() {
        return lifted != null;
    }

    void putDown() {
        lifted = null;
        redraw();
    }

    /** Where a value is, for whoever wants to point at it. */
    Overlay overlay() {
        return new Overlay(
                plot, span, scale, ticks, colours, chart.getPlotArea().getSize());
    }

    private void paintBefore(PaintEvent event) {
        Overlay overlay = overlay();
        if (cursor.dragging()) {
            overlay.selection(event.gc, cursor.anchor(), cursor.time());
        }
        if (cursor.shown()) {
            overlay.cursor(event.gc, cursor.time());
        }
        if (cursor.in(this)) {
            overlay.reading(event.gc, cursor.time(), cursor.height());
        }
        overlay.before(event.gc);
        if (lifted != null) {
            overlay.lifted(event.gc, lifted);
        }
    }
}
