package org.tocsin.workbench.chart.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.chart.ChartListener;

/** Tells which name is pointed at, and which is picked, where names are drawn. UI thread. */
final class Pointing {

    private final Control control;
    private final Supplier<ChartListener> listener;
    private Optional<String> pointed = Optional.empty();

    private Pointing(Control control, Supplier<ChartListener> listener) {
        this.control = control;
        this.listener = listener;
    }

    /**
     * Tells it from now on.
     *
     * @param at which name is drawn at a place
     */
    static void follow(Control control, Function<Point, Optional<String>> at, Supplier<ChartListener> listener) {
        Pointing pointing = new Pointing(control, listener);
        control.addListener(SWT.MouseMove, event -> pointing.point(at.apply(new Point(event.x, event.y))));
        control.addListener(SWT.MouseExit, event -> pointing.point(Optional.empty()));
        control.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                at.apply(new Point(event.x, event.y))
                        .ifPresent(name -> listener.get().linePicked(name));
            }
        });
    }

    private void point(Optional<String> name) {
        if (!name.equals(pointed)) {
            pointed = name;
            control.setCursor(name.isPresent() ? control.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            listener.get().linePointed(name);
        }
    }
}
