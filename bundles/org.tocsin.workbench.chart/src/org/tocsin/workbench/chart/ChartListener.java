package org.tocsin.workbench.chart;

import org.eclipse.swt.graphics.Point;

/** Is told what the user does in a chart, on the UI thread. */
public interface ChartListener {

    /** The user zoomed or moved: this is the time that should be seen. */
    void spanWanted(TimeSpan span);

    /** The user wants to see the newest again. */
    void followWanted();

    /** The user picked a marker. */
    void markerPicked(String id);

    /**
     * The user asks what can be done at a place, by mouse or key.
     *
     * @param where the place on the screen
     */
    default void menuWanted(PlotPoint point, Point where) {}

    /** The user has dragged a level there and let it go. */
    default void levelMoved(Level level, double value) {}
}
