package org.tocsin.workbench.internal.timeline;

import java.time.Instant;
import java.util.Optional;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.WatchState;

/** Says what to do where the timeline has nothing to show. */
final class TimelineHint {

    private TimelineHint() {}

    /**
     * One or two sentences.
     *
     * @param held whether the user has chosen a time
     * @param mode by what it is divided
     */
    static String of(boolean held, TimelineMode mode, MetricHistory history, AlertFilter filter, WatchState state) {
        boolean measured = !history.sources().isEmpty();
        if (held && measured) {
            return "Nothing was measured in this time. Press Home or Back to Live to see the newest.";
        }
        if (measured && history.series().stream().noneMatch(filter::shows)) {
            return "Nothing is ticked under Sources in the Filter view.";
        }
        if (measured && mode == TimelineMode.ALERTING) {
            return "No source has an alert in this time. Choose By Metric in the menu of this view to see all.";
        }
        return state == WatchState.STOPPED
                ? "Nothing is watched. Choose Monitor > Start (F9) to see metrics here."
                : "Waiting for the first measurements…\nMonitor > Sources chooses what is watched.";
    }

    /** What the title of the timeline says when it is pointed at. */
    static String title(Optional<TimeSpan> held) {
        return held.map(span -> "Held at " + Figures.time(Instant.ofEpochMilli(span.from())) + " – "
                        + Figures.time(Instant.ofEpochMilli(span.to()))
                        + ". Home or Back to Live shows the newest again.")
                .orElse("The newest measurements");
    }
}
