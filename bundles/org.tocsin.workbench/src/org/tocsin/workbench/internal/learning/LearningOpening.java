package org.tocsin.workbench.internal.learning;

import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.internal.live.Views;

/** Opens the view of what was learned, for others. UI thread. */
public final class LearningOpening {

    private LearningOpening() {}

    /**
     * Shows what was learned of a source.
     *
     * @param source its name; empty for the one that is shown already
     * @param detector the id of the detector to show; empty for the first
     */
    public static void open(String source, String detector) {
        Views.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), LearningView.ID)
                .filter(LearningView.class::isInstance)
                .ifPresent(view -> ((LearningView) view).show(source, detector));
    }
}
