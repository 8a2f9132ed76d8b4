package org.tocsin.workbench.chart;

import java.util.Optional;
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

    /** The user points at the line with this name in legend or strips; at none any more if empty. */
    default void linePointed(Optional<String> name) {}

    /** The user picked the line with this name in legend or strips. */
    default void linePicked(String name) {}

    /** The user has dragged a level there and let it go. */
    default void levelMoved(Level level, double value) {}
}
