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

/** What one alert is about: a large timeline, details beside it, and below what alerts, models and figures say. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class InvestigatePerspective implements IPerspectiveFactory {

    /** The id of this perspective. */
    public static final String ID = "org.tocsin.workbench.investigatePerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(false);
        String editors = layout.getEditorArea();
        IFolderLayout top = layout.createFolder("timeline", IPageLayout.TOP, 0.64f, editors);
        top.addView(TimelineView.ID);
        top.addPlaceholder(OverviewView.ID);
        top.addPlaceholder(FilterView.ID);
        IFolderLayout bottom = layout.createFolder("alerts", IPageLayout.BOTTOM, 0.36f, editors);
        bottom.addView(AlertsView.ID);
        bottom.addView(LearningView.ID);
        bottom.addView(EvaluationView.ID);
        bottom.addPlaceholder(SilencesView.ID);
        bottom.addPlaceholder(HealthView.ID);
        bottom.addPlaceholder("org.eclipse.ui.views.ProgressView");
        IFolderLayout right = layout.createFolder("details", IPageLayout.RIGHT, 0.68f, "timeline");
        right.addView(DetailsView.ID);
    }
}
