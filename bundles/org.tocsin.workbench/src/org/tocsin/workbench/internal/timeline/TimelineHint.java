package org.tocsin.workbench.internal.timeline;

import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.WatchState;

/** Says what to do where the timeline has nothing to show. */
final class TimelineHint {

    private TimelineHint() {}

    /**
     * One or two sentences.
     *
     * @param held whether the user has chosen a time
     */
    static String of(boolean held, MetricHistory history, AlertFilter filter, WatchState state) {
        boolean measured = !history.sources().isEmpty();
        if (held && measured) {
            return "Nothing was measured in this time. Press Home or Follow to see the newest.";
        }
        if (measured && history.series().stream().noneMatch(filter::shows)) {
            return "Nothing is ticked under Sources in the Filter view.";
        }
        return state == WatchState.STOPPED
                ? "Nothing is watched. Choose Monitor > Start (F9) to see metrics here."
                : "Waiting for the first measurements…\nMonitor > Sources chooses what is watched.";
    }
}
