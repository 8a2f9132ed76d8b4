package org.tocsin.workbench.chart.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeSpan;

/** Plots by SWTChart in a column that scrolls where there is no room for all. */
final class SwtTimeChart implements TimeChart {

    private static final int LEAST_HEIGHT = 76;
    private static final int LABEL_SPACE = 80;

    private static final ChartListener NOBODY = new ChartListener() {
        @Override
        public void spanWanted(TimeSpan span) {}

        @Override
        public void followWanted() {}

        @Override
        public void markerPicked(String id) {}
    };

    private final Composite root;
    private final ScrolledComposite scroller;
    private final Composite column;
    private final TimeAxis axis;
    private final LegendBar legend;
    private final Cursor cursor = new Cursor();
    private final ReadoutWindow readout;
    private final List<PlotPane> panes = new ArrayList<>();
    private final List<Gestures> gestures = new ArrayList<>();
    private ChartColours colours = ChartColours.LIGHT;
    private ChartListener listener = NOBODY;
    private ChartPicture picture = new ChartPicture(new TimeSpan(0, 1), List.of(), List.of(), true);

    SwtTimeChart(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(tight());
        scroller = new ScrolledComposite(root, SWT.V_SCROLL);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setAlwaysShowScrollBars(false);
        column = new Composite(scroller, SWT.NONE);
        column.setLayout(tight());
        scroller.setContent(column);
        scroller.getVerticalBar().addListener(SWT.Selection, event -> show(picture));
        scroller.addListener(
                SWT.Resize,
                event -> root.getDisplay().asyncExec(() -> {
                    if (!root.isDisposed()) {
                        show(picture);
                    }
                }));
        axis = new TimeAxis(root);
        axis.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        legend = new LegendBar(root);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        readout = new ReadoutWindow(root);
    }

    private static GridLayout tight() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void colours(ChartColours newColours) {
        colours = newColours;
        Color background = new Color(colours.background());
        root.setBackground(background);
        scroller.setBackground(background);
        column.setBackground(background);
        axis.colours(colours);
        legend.colours(colours);
        readout.colours(colours);
        panes.forEach(pane -> pane.colours(colours));
    }

    @Override
    public int plotWidth() {
        return panes.isEmpty()
                ? Math.max(1, root.getSize().x - PlotPane.GUTTER)
                : Math.max(1, panes.get(0).width());
    }

    @Override
    public void listen(ChartListener newListener) {
        listener = newListener;
        gestures.forEach(gesture -> gesture.listener(newListener));
    }

    @Override
    public void show(ChartPicture newPicture) {
        picture = newPicture;
        if (picture.span().equals(cursor.aim())) {
            cursor.aimAt(null);
        }
        fit(picture.plots().size());
        if (legend.show(picture.legend())) {
            root.layout();
        }
        List<TimeTicks.Tick> ticks = TimeTicks.of(picture.span(), plotWidth() / LABEL_SPACE, ZoneId.systemDefault());
        Rectangle seen = scroller.getClientArea();
        seen.y = scroller.getOrigin().y;
        for (int i = 0; i < panes.size(); i++) {
            PlotPane pane = panes.get(i);
            if (pane.control().getBounds().intersects(0, seen.y, 1 + seen.width, 1 + seen.height)) {
                pane.show(picture.plots().get(i), picture.span(), ticks);
            }
        }
        int left = panes.isEmpty() ? PlotPane.GUTTER : panes.get(0).left();
        axis.show(picture.span(), ticks, left, plotWidth());
    }

    private void fit(int count) {
        if (panes.size() == count) {
            return;
        }
        while (panes.size() > count) {
            panes.removeLast().control().dispose();
            gestures.removeLast();
        }
        while (panes.size() < count) {
            panes.add(pane());
        }
        column.layout();
        scroller.setMinHeight(count * LEAST_HEIGHT);
        root.layout(true, true);
    }

    private PlotPane pane() {
        PlotPane pane = new PlotPane(column, cursor);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = LEAST_HEIGHT;
        pane.control().setLayoutData(data);
        pane.colours(colours);
        pane.area().addListener(SWT.MouseMove, event -> point(pane, event));
        pane.area().addListener(SWT.MouseExit, event -> {
            cursor.hide();
            readout.hide();
            redraw();
        });
        // a menu or a question would be hidden behind it
        pane.area().addListener(SWT.MenuDetect, event -> readout.hide());
        gestures.add(new Gestures(pane, cursor, listener, this::redraw));
        return pane;
    }

    private void point(PlotPane pane, Event event) {
        TimeSpan span = pane.span();
        cursor.moveTo(span.at((double) event.x / Math.max(1, pane.width() - 1)));
        double reach = Math.max(2_000, 12.0 * span.length() / Math.max(1, pane.width()));
        String text =
                Readout.of(pane.plot(), cursor.time(), reach, pane.markerAt(event.x, event.y), ZoneId.systemDefault());
        if (pane.lifting()) {
            readout.hide();
        } else {
            readout.show(pane.area().toDisplay(event.x, event.y), text);
        }
        redraw();
    }

    private void redraw() {
        panes.forEach(PlotPane::redraw);
    }
}
