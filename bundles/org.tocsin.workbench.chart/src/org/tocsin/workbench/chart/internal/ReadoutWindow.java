package org.tocsin.workbench.chart.internal;

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
    private Shell shell;
    private Label label;

    ReadoutWindow(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(event -> hide());
    }

    void colours(ChartColours newColours) {
        colours = newColours;
        hide();
    }

    void show(Point mouse, String text) {
        if (shell == null || shell.isDisposed()) {
            open();
        }
        if (!label.getText().equals(text)) {
            label.setText(text);
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
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        shell = null;
    }

    /** What it says now; empty if it is not there. */
    String text() {
        return shell == null || shell.isDisposed() ? "" : label.getText();
    }

    private void open() {
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        shell.setLayout(layout);
        shell.setBackground(new Color(colours.grid()));
        label = new Label(shell, SWT.NONE);
        label.setBackground(new Color(colours.grid()));
        label.setForeground(new Color(colours.text()));
    }
}
