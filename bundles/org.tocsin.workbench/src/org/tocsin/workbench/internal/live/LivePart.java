package org.tocsin.workbench.internal.live;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.tocsin.workbench.chart.ChartColours;

/** A view of what goes on: it listens as long as it is open, beats, and wears the colours of the theme. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public abstract class LivePart extends ViewPart {

    private final List<AutoCloseable> subscriptions = new ArrayList<>();

    @Inject
    private Theme theme;

    /** Takes what it needs from the workbench: whatever is marked with {@link Inject}. */
    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        // not by the workbench itself: it does that for parts that it has not kept from an earlier start only
        ContextInjectionFactory.inject(this, site.getService(IEclipseContext.class));
    }

    /** Ends a subscription when this part is closed. */
    protected final void until(AutoCloseable subscription) {
        subscriptions.add(subscription);
    }

    /**
     * Keeps a control up to date from now on.
     *
     * @param prepare called on a background thread; null when there is nothing new to see
     * @param show called on the UI thread with what was prepared
     */
    protected final <T> Pulse<T> beat(
            Control control, Duration period, Supplier<@Nullable T> prepare, Consumer<T> show) {
        return Pulse.start(control, period, prepare, show);
    }

    /** Has the keys of a context, which {@code plugin.xml} declares, while it is active. */
    protected final void keys(String context) {
        getSite().getService(IContextService.class).activateContext(context);
    }

    /** Does this when the user copies while this part is active. */
    protected final void onCopy(Runnable copy) {
        Action action = new Action() {
            @Override
            public void run() {
                copy.run();
            }
        };
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new ActionHandler(action));
    }

    /** Does something on the UI thread, unless the control is gone by then. From any thread. */
    protected final void later(Control control, Runnable action) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    /** Puts colours on now, and others whenever the theme changes. */
    protected final void wear(Consumer<ChartColours> colours) {
        colours.accept(theme.colours());
        until(theme.onChange(() -> colours.accept(theme.colours())));
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Subscriptions::end);
        super.dispose();
    }
}
