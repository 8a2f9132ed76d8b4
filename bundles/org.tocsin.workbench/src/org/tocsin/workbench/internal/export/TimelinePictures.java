package org.tocsin.workbench.internal.export;

import java.util.Optional;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.internal.live.Theme;
import org.tocsin.workbench.internal.timeline.TimelineView;

/** What the timeline of the window shows. UI thread. */
record TimelinePictures(IWorkbench workbench) {

    /** With these colours; empty if it is not open or has nothing to show. */
    Optional<ChartPicture> picture(ChartColours colours) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IViewPart view = window == null ? null : window.getActivePage().findView(TimelineView.ID);
        return view instanceof TimelineView timeline ? timeline.picture(colours) : Optional.empty();
    }

    /** Those that it has on the screen. */
    ChartColours colours() {
        return workbench.getService(Theme.class).colours();
    }
}
