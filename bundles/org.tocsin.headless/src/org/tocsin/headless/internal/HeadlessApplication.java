package org.tocsin.headless.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The command line: the same engine without a screen. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class HeadlessApplication implements IApplication {

    private static final long PATIENCE_MILLIS = 10_000;
    private static final Integer FAILED = 1;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        BundleContext bundle =
                FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();
        ServiceTracker<Toolbox, Toolbox> tracker = new ServiceTracker<>(bundle, Toolbox.class, null);
        tracker.open();
        try {
            Toolbox toolbox = tracker.waitForService(PATIENCE_MILLIS);
            if (toolbox == null) {
                System.err.println("tocsin: the engine did not start; the log in ~/.tocsin has more.");
                return FAILED;
            }
            return TocsinCommand.create(toolbox).execute(arguments);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void stop() {
        // A run ends by itself, by its duration, or by the shutdown hook that it sets.
    }
}
