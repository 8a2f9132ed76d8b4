package org.tocsin.workbench.internal.timeline;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
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
            return TimelineMessages.noneThen;
        }
        if (measured && history.series().stream().noneMatch(filter::shows)) {
            return TimelineMessages.noneTicked;
        }
        if (measured && mode == TimelineMode.ALERTING) {
            return TimelineMessages.noneAlerting;
        }
        return state == WatchState.STOPPED ? TimelineMessages.noneWatched : TimelineMessages.waiting;
    }

    /** What the title of the timeline says when it is pointed at. */
    static String title(Optional<TimeSpan> held) {
        return held.map(span -> NLS.bind(
                        TimelineMessages.heldAt,
                        Figures.time(Instant.ofEpochMilli(span.from())),
                        Figures.time(Instant.ofEpochMilli(span.to()))))
                .orElse(TimelineMessages.newest);
    }
}
