package org.tocsin.workbench.internal.replay;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tocsin.workbench.internal.alerts.ReplayAlertsView;

/** Recordings: the replay with its chart above, its alerts and what other rules make of it below. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class ReplayPerspective implements IPerspectiveFactory {

    /** The id of this perspective. */
    public static final String ID = "org.tocsin.workbench.replayPerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(false);
        String editors = layout.getEditorArea();
        IFolderLayout top = layout.createFolder("replay", IPageLayout.TOP, 0.62f, editors);
        top.addView(ReplayView.ID);
        IFolderLayout bottom = layout.createFolder("replayAlerts", IPageLayout.BOTTOM, 0.38f, editors);
        bottom.addView(ReplayAlertsView.ID);
        bottom.addView(RecordedIncidentView.ID);
        bottom.addView(ComparisonView.ID);
    }
}
