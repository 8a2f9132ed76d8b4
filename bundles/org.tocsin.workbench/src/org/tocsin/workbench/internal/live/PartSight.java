package org.tocsin.workbench.internal.live;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a part can be seen, or another lies above it. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class PartSight implements IPartListener2 {

    private final IWorkbenchPart part;
    private final Consumer<Boolean> listener;

    private PartSight(IWorkbenchPart part, Consumer<Boolean> listener) {
        this.part = part;
        this.listener = listener;
    }

    /** Calls the listener on the UI thread whenever the part can be seen from now on, or no longer. */
    public static AutoCloseable follow(IWorkbenchPart part, Consumer<Boolean> listener) {
        IWorkbenchPage page = part.getSite().getPage();
        PartSight sight = new PartSight(part, listener);
        page.addPartListener(sight);
        return () -> page.removePartListener(sight);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        tell(reference, true);
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        tell(reference, false);
    }

    private void tell(IWorkbenchPartReference reference, boolean visible) {
        if (reference.getPart(false) == part) {
            listener.accept(visible);
        }
    }
}
