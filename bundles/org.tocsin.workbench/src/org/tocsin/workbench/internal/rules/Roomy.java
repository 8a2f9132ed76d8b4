package org.tocsin.workbench.internal.rules;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Gives a dialog as much room as a page with three panes needs, as far as the screen has it. */
final class Roomy {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 740;
    private static final int EDGE = 10;

    private Roomy() {}

    static void make(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle now = shell.getBounds();
        int width = Math.max(now.width, Math.min(WIDTH, screen.width - 2 * EDGE));
        int height = Math.max(now.height, Math.min(HEIGHT, screen.height - 4 * EDGE));
        if (width != now.width || height != now.height) {
            int x = Math.clamp(
                    now.x - (width - now.width) / 2, screen.x, Math.max(screen.x, screen.x + screen.width - width));
            int y = Math.clamp(
                    now.y - (height - now.height) / 2, screen.y, Math.max(screen.y, screen.y + screen.height - height));
            shell.setBounds(x, y, width, height);
        }
    }
}
