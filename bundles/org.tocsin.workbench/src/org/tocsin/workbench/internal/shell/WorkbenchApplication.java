package org.tocsin.workbench.internal.shell;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench, stays until it is closed, and ends monitoring in order. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class WorkbenchApplication implements IApplication {

    private static final Integer NO_DISPLAY = 2;

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Tocsin");
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError noDisplay) {
            context.applicationRunning();
            System.err.println("tocsin: the workbench needs a display and there is none that it can open: try"
                    + " \"xvfb-run -a releng/run\", or a command such as \"--help\"");
            return NO_DISPLAY;
        }
        TocsinAdvisor advisor = new TocsinAdvisor();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            advisor.end();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
