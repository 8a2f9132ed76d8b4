package org.tocsin.workbench.chart.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.workbench.chart.TimeSpan;

/** Where the mouse points to in time, for all plots at once. Lives on the UI thread. */
final class Cursor {

    private double time = Double.NaN;
    private double anchor = Double.NaN;
    private @Nullable TimeSpan aim;
    private @Nullable PlotPane pane;
    private int height;

    boolean shown() {
        return !Double.isNaN(time);
    }

    boolean dragging() {
        return !Double.isNaN(anchor) && shown();
    }

    double time() {
        return time;
    }

    /** Where dragging began. */
    double anchor() {
        return anchor;
    }

    /** Points to a time, at a height of one plot. */
    void moveTo(double newTime, PlotPane newPane, int newHeight) {
        time = newTime;
        pane = newPane;
        height = newHeight;
    }

    /** Whether it is this plot that is pointed at. */
    boolean in(PlotPane other) {
        return shown() && pane == other;
    }

    /** How far below the upper edge of its plot it is, in pixels. */
    int height() {
        return height;
    }

    void hide() {
        time = Double.NaN;
        pane = null;
    }

    void dragFrom(double newAnchor) {
        anchor = newAnchor;
    }

    void drop() {
        anchor = Double.NaN;
    }

    /** The span that was asked for and is not shown yet; null if there is none. */
    @Nullable
    TimeSpan aim() {
        return aim;
    }

    void aimAt(@Nullable TimeSpan newAim) {
        aim = newAim;
    }
}
