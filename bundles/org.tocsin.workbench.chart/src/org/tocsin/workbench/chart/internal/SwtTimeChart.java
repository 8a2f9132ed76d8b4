package org.tocsin.workbench.chart.internal;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeSpan;

/** Plots by SWTChart, and below them strips, the time axis and the legend, which stay where they are. */
final class SwtTimeChart implements TimeChart {

    private static final int LABEL_SPACE = 80;
    private static final int ROW = 38;

    private static final ChartListener NOBODY = new ChartListener() {
        @Override
        public void spanWanted(TimeSpan span) {}

        @Override
        public void followWanted() {}

        @Override
        public void markerPicked(String id) {}
    };

    private final Composite root;
    private final PlotColumn column;
    private final StripBar strips;
    private final TimeAxis axis;
    private final LegendBar legend;
    private final Cursor cursor = new Cursor();
    private final ReadoutWindow readout;
    private ChartListener listener = NOBODY;
    private ChartPicture picture = new ChartPicture(new TimeSpan(0, 1), List.of(), List.of(), true);

    SwtTimeChart(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(PlotColumn.tight());
        column = new PlotColumn(root, cursor, this::adopt, () -> show(picture));
        strips = new StripBar(root, () -> listener);
        strips.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        axis = new TimeAxis(root);
        axis.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        legend = new LegendBar(root, () -> listener);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        readout = new ReadoutWindow(root);
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void colours(ChartColours colours) {
        root.setBackground(new Color(colours.background()));
        column.colours(colours);
        strips.colours(colours);
        axis.colours(colours);
        legend.colours(colours);
        readout.colours(colours);
    }

    @Override
    public int plotWidth() {
        return column.plotWidth();
    }

    @Override
    public void listen(ChartListener newListener) {
        listener = newListener;
    }

    @Override
    public void reveal(String plot) {
        column.reveal(picture.plots().stream().map(Plot::key).toList().indexOf(plot));
        show(picture);
    }

    @Override
    public ImageData image() {
        Point size = root.getSize();
        Image image = new Image(root.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(image);
        try {
            root.print(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Override
    public void show(ChartPicture newPicture) {
        picture = newPicture;
        if (picture.span().equals(cursor.aim())) {
            cursor.aimAt(null);
        }
        List<TimeTicks.Tick> ticks = TimeTicks.of(picture.span(), plotWidth() / LABEL_SPACE, ZoneId.systemDefault());
        column.show(picture, ticks);
        boolean height = strips.show(picture.strips(), picture.span(), column.left(), plotWidth());
        if (legend.show(picture.legend()) || height) {
            root.layout();
        }
        axis.show(picture.span(), ticks, column.left(), plotWidth());
    }

    private void adopt(PlotPane pane) {
        pane.area().addListener(SWT.MouseMove, event -> point(pane, event));
        pane.area().addListener(SWT.MouseExit, event -> {
            cursor.hide();
            readout.hide();
            column.redraw();
        });
        // a menu or a question would be hidden behind it
        pane.area().addListener(SWT.MenuDetect, event -> readout.hide());
        pane.gutter().addListener(SWT.MouseWheel, event -> scroll(-ROW * Integer.signum(event.count)));
        pane.gutter().addListener(SWT.MenuDetect, event -> {
            event.doit = false;
            Point place = pane.gutter().toControl(event.x, event.y);
            listener.menuWanted(pane.pointAt(-1, place.y), new Point(event.x, event.y));
        });
        new Gestures(pane, cursor, () -> listener, new Gestures.Effects(column::redraw, rows -> scroll(rows * ROW)));
    }

    private void scroll(int pixels) {
        column.scroll(pixels);
        show(picture);
    }

    private void point(PlotPane pane, Event event) {
        TimeSpan span = pane.span();
        cursor.moveTo(span.at((double) event.x / Math.max(1, pane.width() - 1)), pane, event.y);
        double reach = Math.max(2_000, 12.0 * span.length() / Math.max(1, pane.width()));
        String text =
                Readout.of(pane.plot(), cursor.time(), reach, pane.markerAt(event.x, event.y), ZoneId.systemDefault());
        if (pane.lifting()) {
            readout.hide();
        } else {
            readout.show(pane.area().toDisplay(event.x, event.y), text);
        }
        column.redraw();
    }
}
