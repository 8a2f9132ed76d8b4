package org.tocsin.workbench.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Plot;

/** The plots below one another, in a column that scrolls where there is no room for all. UI thread. */
final class PlotColumn {

    private static final int HEIGHT = 76;
    private static final int FOLDED_HEIGHT = 22;
    private static final double STEP = 1.4;

    private final Composite root;
    private final ScrolledComposite scroller;
    private final Composite column;
    private final MoreHint more;
    private final Cursor cursor;
    private final Consumer<PlotPane> adopt;
    private final List<PlotPane> panes = new ArrayList<>();
    private List<Plot.Frame> frames = List.of();
    private ChartColours colours = ChartColours.LIGHT;
    private int names;

    /**
     * One without plots.
     *
     * @param adopt called with each pane that is made
     * @param moved called when other plots are seen than before
     */
    PlotColumn(Composite parent, Cursor cursor, Consumer<PlotPane> adopt, Runnable moved) {
        this.root = parent;
        this.cursor = cursor;
        this.adopt = adopt;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setAlwaysShowScrollBars(false);
        column = new Composite(scroller, SWT.NONE);
        column.setLayout(tight());
        scroller.setContent(column);
        scroller.getVerticalBar().addListener(SWT.Selection, event -> moved.run());
        scroller.addListener(
                SWT.Resize,
                event -> parent.getDisplay().asyncExec(() -> {
                    if (!parent.isDisposed()) {
                        moved.run();
                    }
                }));
        more = new MoreHint(parent, turn -> {
            scroll(turn * Math.max(HEIGHT, scroller.getClientArea().height - HEIGHT / 2));
            moved.run();
        });
        more.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    }

    static GridLayout tight() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        Color background = new Color(colours.background());
        scroller.setBackground(background);
        column.setBackground(background);
        more.colours(colours);
        panes.forEach(pane -> pane.colours(colours));
    }

    /** Moves what is seen down by so many pixels; up if negative. */
    void scroll(int pixels) {
        scroller.setOrigin(0, scroller.getOrigin().y + pixels);
    }

    /** Moves what is seen so that this plot is in it. */
    void reveal(int place) {
        if (place >= 0 && place < panes.size()) {
            scroller.showControl(panes.get(place).control());
        }
    }

    void redraw() {
        panes.forEach(PlotPane::redraw);
    }

    int plotWidth() {
        return panes.isEmpty()
                ? Math.max(1, root.getSize().x - PlotPane.GUTTER)
                : Math.max(1, panes.get(0).width());
    }

    /** Where the plots begin. */
    int left() {
        return panes.isEmpty() ? PlotPane.GUTTER : panes.get(0).left();
    }

    void show(ChartPicture picture, List<TimeTicks.Tick> ticks) {
        fit(picture.plots());
        Rectangle seen = scroller.getClientArea();
        seen.y = scroller.getOrigin().y;
        int above = 0;
        int below = 0;
        for (int i = 0; i < panes.size(); i++) {
            PlotPane pane = panes.get(i);
            Rectangle bounds = pane.control().getBounds();
            int middle = bounds.y + bounds.height / 2;
            above += middle < seen.y ? 1 : 0;
            below += middle > seen.y + seen.height ? 1 : 0;
            if (bounds.intersects(0, seen.y, 1 + seen.width, 1 + seen.height)) {
                pane.show(picture.plots().get(i), picture.span(), ticks);
            }
        }
        if (more.show(above, below, scroller.getMinHeight() > seen.height)) {
            root.layout();
        }
    }

    private void fit(List<Plot> plots) {
        List<Plot.Frame> wanted = plots.stream().map(Plot::frame).toList();
        int width = panes.isEmpty() ? 0 : panes.get(0).names().width(plots);
        if (frames.equals(wanted) && width == names) {
            return;
        }
        while (panes.size() > plots.size()) {
            panes.removeLast().control().dispose();
        }
        while (panes.size() < plots.size()) {
            PlotPane pane = new PlotPane(column, cursor);
            pane.colours(colours);
            adopt.accept(pane);
            panes.add(pane);
        }
        frames = wanted;
        names = panes.isEmpty() ? 0 : panes.get(0).names().width(plots);
        int all = 0;
        for (int i = 0; i < panes.size(); i++) {
            int height = height(frames.get(i));
            all += height;
            GridData data =
                    new GridData(SWT.FILL, SWT.FILL, true, !frames.get(i).folded());
            data.heightHint = height;
            panes.get(i).control().setLayoutData(data);
            panes.get(i).room(names);
        }
        scroller.setMinHeight(all);
        column.layout(true, true);
        root.layout(true, true);
    }

    /** How high a plot is at least, in pixels. */
    static int height(Plot.Frame frame) {
        return frame.folded() ? FOLDED_HEIGHT : (int) Math.round(HEIGHT * Math.pow(STEP, frame.steps()));
    }
}
