package org.tocsin.workbench.internal.shell;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.details.DetailsView;
import org.tocsin.workbench.internal.evaluation.EvaluationView;
import org.tocsin.workbench.internal.filter.FilterView;
import org.tocsin.workbench.internal.health.HealthView;
import org.tocsin.workbench.internal.learning.LearningView;
import org.tocsin.workbench.internal.overview.OverviewView;
import org.tocsin.workbench.internal.silence.SilencesView;
import org.tocsin.workbench.internal.timeline.TimelineView;
import org.tocsin.workbench.internal.welcome.WelcomeView;

/** What is watched: filter, timeline and details above, alerts below. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class TocsinPerspective implements IPerspectiveFactory {

    /** The id of this perspective. */
    public static final String ID = "org.tocsin.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(false);
        String editors = layout.getEditorArea();
        IFolderLayout top = layout.createFolder("timeline", IPageLayout.TOP, 0.58f, editors);
        top.addView(TimelineView.ID);
        top.addPlaceholder(WelcomeView.ID);
        IFolderLayout left = layout.createFolder("filter", IPageLayout.LEFT, 0.225f, "timeline");
        left.addView(FilterView.ID);
        IFolderLayout bottom = layout.createFolder("alerts", IPageLayout.BOTTOM, 0.42f, editors);
        bottom.addView(AlertsView.ID);
        bottom.addView(OverviewView.ID);
        bottom.addView(LearningView.ID);
        bottom.addView(SilencesView.ID);
        bottom.addView(HealthView.ID);
        IFolderLayout right = layout.createFolder("details", IPageLayout.RIGHT, 0.65f, "timeline");
        right.addView(DetailsView.ID);
        bottom.addPlaceholder(EvaluationView.ID);
        bottom.addPlaceholder("org.eclipse.ui.views.ProgressView");
        bottom.addPlaceholder("org.eclipse.pde.runtime.LogView");
        layout.addShowViewShortcut("org.eclipse.pde.runtime.LogView");
        layout.addShowViewShortcut("org.eclipse.ui.views.ProgressView");
    }
}
