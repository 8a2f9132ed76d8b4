package org.tocsin.workbench.chart.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.Level;

/** Moves a level by dragging its line up and down; Escape lets it fall back. */
final class LevelDrag {

    private static final int LEAST_DRAG = 3;

    private final PlotPane pane;
    private Optional<Level> level = Optional.empty();
    private int pressedAt;
    private double value = Double.NaN;

    LevelDrag(PlotPane pane) {
        this.pane = pane;
    }

    boolean active() {
        return level.isPresent();
    }

    /** Takes the level that is pressed on, if there is one. */
    boolean press(Event event) {
        boolean plain = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        level = plain && pane.markerAt(event.x, event.y).isEmpty() ? pane.levelAt(event.y) : Optional.empty();
        pressedAt = event.y;
        value = Double.NaN;
        return active();
    }

    /** Goes with the mouse, or shows by its form that there is something to take. */
    void move(Event event) {
        if (!active()) {
            boolean near = pane.markerAt(event.x, event.y).isEmpty()
                    && pane.levelAt(event.y).isPresent();
            pane.area().setCursor(near ? pane.area().getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
        } else if (!Double.isNaN(value) || Math.abs(event.y - pressedAt) >= LEAST_DRAG) {
            value = pane.valueAt(event.y);
            level.ifPresent(moving -> pane.lift(moving, value));
        }
    }

    void release(ChartListener listener) {
        Optional<Level> moved = level;
        double to = value;
        cancel();
        moved.filter(from -> !Double.isNaN(to) && to != from.value()).ifPresent(from -> listener.levelMoved(from, to));
    }

    void cancel() {
        level = Optional.empty();
        value = Double.NaN;
        pane.putDown();
    }
}
