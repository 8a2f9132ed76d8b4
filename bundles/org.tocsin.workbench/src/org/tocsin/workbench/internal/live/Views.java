package org.tocsin.workbench.internal.live;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Brings views to the front. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class Views {

    private Views() {}

    /** Opens a view, or turns to it; empty if it cannot be shown, which is logged. */
    public static Optional<IViewPart> show(IWorkbenchWindow window, String id) {
        IWorkbenchPage page = window.getActivePage();
        try {
            return page == null ? Optional.empty() : Optional.ofNullable(page.showView(id));
        } catch (PartInitException failure) {
            ILog.of(Views.class).error("The view " + id + " cannot be shown.", failure);
            return Optional.empty();
        }
    }
}
