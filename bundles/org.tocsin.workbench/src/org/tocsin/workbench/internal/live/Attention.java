package org.tocsin.workbench.internal.live;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** Whether the person at the desk works with this program: one of its windows has the focus, or nobody has said. */
@Component(service = Attention.class)
public final class Attention {

    private volatile boolean focused = true;

    /** Follows the windows of a display from now on. UI thread. */
    public void follow(Display display) {
        display.addFilter(SWT.Activate, event -> note(event.widget instanceof Shell, true));
        display.addFilter(SWT.Deactivate, event -> note(event.widget instanceof Shell, false));
    }

    private void note(boolean window, boolean active) {
        if (window) {
            focused = active;
        }
    }

    /** Whether a window has the focus now. From any thread. */
    public boolean focused() {
        return focused;
    }
}
