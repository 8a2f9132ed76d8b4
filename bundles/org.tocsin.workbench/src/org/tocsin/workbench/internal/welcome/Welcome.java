package org.tocsin.workbench.internal.welcome;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.tocsin.workbench.core.monitor.SettingsStore;

/** Welcomes somebody who starts Tocsin for the first time. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class Welcome {

    private static final Logger LOG = System.getLogger(Welcome.class.getName());
    private static final String SEEN = "welcome.seen";
    private static final String NEVER = "never";
    /** Set to {@code never} where nobody is there to be welcomed, as on a screen on the wall. */
    private static final String PROPERTY = "tocsin.welcome";

    private final SettingsStore settings;

    public Welcome(SettingsStore settings) {
        this.settings = settings;
    }

    /** Opens the page, if nobody has seen it yet. */
    public void once(IWorkbenchPage page) {
        if (settings.text(SEEN).isEmpty() && !NEVER.equals(System.getProperty(PROPERTY))) {
            settings.put(SEEN, "true");
            try {
                focus(page.showView(WelcomeView.ID), page.getWorkbenchWindow().getShell());
            } catch (PartInitException failure) {
                LOG.log(Level.WARNING, "The welcome page cannot be shown.", failure);
            }
        }
    }

    /** The window that opens gives the focus to its tool bar when it becomes active, after all views have had it. */
    private static void focus(IViewPart view, Shell shell) {
        shell.getDisplay().asyncExec(() -> take(view, shell));
        Listener activated = new Listener() {
            @Override
            public void handleEvent(Event event) {
                shell.removeListener(SWT.Activate, this);
                shell.getDisplay().asyncExec(() -> take(view, shell));
            }
        };
        shell.addListener(SWT.Activate, activated);
    }

    private static void take(IViewPart view, Shell shell) {
        if (!shell.isDisposed() && view.getSite().getPage().getActivePart() == view) {
            view.setFocus();
        }
    }
}
