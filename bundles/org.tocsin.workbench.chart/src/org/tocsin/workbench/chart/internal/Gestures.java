package org.tocsin.workbench.chart.internal;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.TimeSpan;

/**
 * Makes spans of time from what mouse and keys do: the wheel zooms at the mouse, dragging zooms into a stretch,
 * dragging
 * with Shift or the middle button moves, and so do Shift with the wheel and the arrow keys; plus and minus zoom, Home
 * and a double click follow the newest. The line of a level that can be moved is dragged up and down.
 */
final class Gestures {

    private static final double STEP = 1.25;
    private static final int LEAST_DRAG = 5;

    private final PlotPane pane;
    private final Cursor cursor;
    private final Effects effects;
    private final Supplier<ChartListener> listener;
    private int pressedAt = -1;
    private int pressedY;
    private @Nullable TimeSpan moving;
    private final LevelDrag levels;

    /**
     * What gestures do to the chart itself.
     *
     * @param redraw draws all plots anew
     * @param scroll moves the plots by so many rows
     */
    record Effects(Runnable redraw, IntConsumer scroll) {}

    Gestures(PlotPane pane, Cursor cursor, Supplier<ChartListener> listener, Effects effects) {
        this.pane = pane;
        this.cursor = cursor;
        this.listener = listener;
        this.effects = effects;
        this.levels = new LevelDrag(pane);
        Control area = pane.area();
        area.addListener(SWT.MouseWheel, this::wheel);
        area.addListener(SWT.MouseDown, this::press);
        area.addListener(SWT.MouseMove, this::move);
        area.addListener(SWT.MouseUp, this::release);
        area.addListener(SWT.MouseDoubleClick, event -> follow());
        area.addListener(SWT.KeyDown, this::key);
        area.addListener(SWT.MenuDetect, this::menu);
    }

    /** What is shown, or will be in a moment: quick turns of the wheel must add up. */
    private TimeSpan span() {
        TimeSpan aim = cursor.aim();
        return aim == null ? pane.span() : aim;
    }

    private void want(TimeSpan span) {
        cursor.aimAt(span);
        listener.get().spanWanted(span);
    }

    private void follow() {
        cursor.aimAt(null);
        listener.get().followWanted();
    }

    private double fraction(int x) {
        return Math.clamp((double) x / Math.max(1, pane.width() - 1), 0, 1);
    }

    private void wheel(Event event) {
        event.doit = false;
        int turns = Integer.signum(event.count);
        if ((event.stateMask & SWT.SHIFT) != 0) {
            want(span().moved(-0.1 * turns));
        } else {
            want(span().zoomed(turns > 0 ? 1 / STEP : STEP, fraction(event.x)));
        }
    }

    private void press(Event event) {
        pane.area().setFocus();
        if (levels.press(event)) {
            return;
        }
        boolean move = event.button == 2 || event.button == 1 && (event.stateMask & SWT.SHIFT) != 0;
        if (event.button == 1 || event.button == 2) {
            pressedAt = event.x;
            pressedY = event.y;
            moving = move ? pane.span() : null;
        }
    }

    private void move(Event event) {
        if (pressedAt < 0) {
            levels.move(event);
            return;
        }
        if (moving != null) {
            want(moving.moved((double) (pressedAt - event.x) / Math.max(1, pane.width() - 1)));
        } else if (Math.abs(event.x - pressedAt) >= LEAST_DRAG) {
            if (!cursor.dragging()) {
                cursor.dragFrom(pane.span().at(fraction(pressedAt)));
            }
            effects.redraw().run();
        }
    }

    private void release(Event event) {
        if (levels.active()) {
            levels.release(listener.get());
        }
        if (pressedAt < 0) {
            return;
        }
        boolean still = Math.abs(event.x - pressedAt) < LEAST_DRAG;
        if (still && moving == null) {
            pane.markerAt(pressedAt, pressedY)
                    .ifPresent(marker -> listener.get().markerPicked(marker.id()));
        } else if (cursor.dragging()) {
            long from = (long) cursor.anchor();
            long to = pane.span().at(fraction(event.x));
            if (Math.abs(to - from) >= TimeSpan.SHORTEST) {
                want(new TimeSpan(Math.min(from, to), Math.max(from, to)));
            }
        }
        pressedAt = -1;
        moving = null;
        cursor.drop();
        effects.redraw().run();
    }

    private void menu(Event event) {
        event.doit = false;
        levels.cancel();
        Point place = pane.area().toControl(event.x, event.y);
        if (event.detail == SWT.MENU_KEYBOARD) {
            place = new Point(
                    cursor.shown() ? (int) Math.round(pane.span().fraction(cursor.time()) * (pane.width() - 1)) : 20,
                    pane.area().getSize().y / 2);
        }
        listener.get().menuWanted(pane.pointAt(place.x, place.y), pane.area().toDisplay(place));
    }

    private void key(Event event) {
        if (levels.active() && event.keyCode == SWT.ESC) {
            levels.cancel();
            event.doit = false;
            return;
        }
        TimeSpan span = span();
        switch (event.keyCode == 0 ? event.character : event.keyCode) {
            case SWT.ARROW_LEFT -> want(span.moved(-0.1));
            case SWT.ARROW_RIGHT -> want(span.moved(0.1));
            case SWT.ARROW_UP -> effects.scroll().accept(-1);
            case SWT.ARROW_DOWN -> effects.scroll().accept(1);
            case SWT.PAGE_UP -> want(span.moved(-0.9));
            case SWT.PAGE_DOWN -> want(span.moved(0.9));
            case '+', '=', SWT.KEYPAD_ADD -> want(span.zoomed(1 / STEP, 0.5));
            case '-', SWT.KEYPAD_SUBTRACT -> want(span.zoomed(STEP, 0.5));
            case SWT.HOME, SWT.ESC -> follow();
            default -> {
                return;
            }
        }
        event.doit = false;
    }
}
