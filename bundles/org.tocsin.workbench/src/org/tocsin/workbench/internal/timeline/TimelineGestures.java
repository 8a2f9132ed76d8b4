package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.PlotPoint;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.internal.live.AlertSelection;

/**
 * Makes of what the user does in the chart another time, another selection, or another source that stands out. UI
 * thread.
 *
 * @param view what has menus
 * @param helm what is asked for another time
 * @param selection what alerts are picked into
 * @param highlight what sources are picked into
 * @param history what knows which names are those of sources
 */
record TimelineGestures(
        TimelineView view, TimelineHelm helm, AlertSelection selection, Highlight highlight, MetricHistory history)
        implements ChartListener {

    @Override
    public void spanWanted(TimeSpan span) {
        helm.fix(Optional.of(span));
    }

    @Override
    public void followWanted() {
        helm.fix(Optional.empty());
    }

    @Override
    public void markerPicked(String id) {
        selection.select(List.of(id));
    }

    @Override
    public void linePointed(Optional<String> name) {
        highlight.point(name.filter(this::source));
    }

    @Override
    public void linePicked(String name) {
        if (source(name)) {
            highlight.toggle(name);
        }
    }

    private boolean source(String name) {
        return history.sources().contains(name);
    }

    @Override
    public void menuWanted(PlotPoint point, Point where) {
        view.menu(point, where);
    }

    @Override
    public void levelMoved(Level level, double value) {
        view.move(level, value);
    }
}
