package org.tocsin.workbench.chart.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.workbench.chart.ChartColours;

/** A small window beside the mouse with what a plot says of the moment that it points to. */
final class ReadoutWindow {

    private final Control owner;
    private ChartColours colours = ChartColours.LIGHT;
    private @Nullable Label label;

    ReadoutWindow(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(event -> hide());
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        hide();
    }

    void show(Point mouse, String text) {
        Label known = label;
        Label words = known == null || known.isDisposed() ? open() : known;
        Shell shell = words.getShell();
        if (!words.getText().equals(text)) {
            words.setText(text);
            shell.pack();
        }
        Rectangle screen = owner.getMonitor().getClientArea();
        Point size = shell.getSize();
        int x = mouse.x + 16 + size.x > screen.x + screen.width ? mouse.x - 16 - size.x : mouse.x + 16;
        int y = Math.min(mouse.y + 12, screen.y + screen.height - size.y);
        shell.setLocation(x, y);
        shell.setVisible(true);
    }

    void hide() {
        Label known = label;
        if (known != null && !known.isDisposed()) {
            known.getShell().dispose();
        }
        label = null;
    }

    /** What it says now; empty if it is not there. */
    String text() {
        Label known = label;
        return known == null || known.isDisposed() ? "" : known.getText();
    }

    private Label open() {
        Shell shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        shell.setLayout(layout);
        shell.setBackground(new Color(colours.grid()));
        Label words = new Label(shell, SWT.NONE);
        words.setBackground(new Color(colours.grid()));
        words.setForeground(new Color(colours.text()));
        label = words;
        return words;
    }
}
