package org.tocsin.workbench.internal.timeline;

import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertStory;

/** Where to look to see an alert. */
final class AlertAim {

    private static final double ROOM = 1.3;
    private static final double EDGE = 0.05;

    private AlertAim() {}

    /**
     * The time that has the alert in its middle, as long as the one that is seen or as long as the alert lasted; empty
     * if the alert is seen anyway.
     */
    static Optional<TimeSpan> of(AlertStory story, TimeSpan seen) {
        Alert fired = story.whenFired();
        long begin = fired.time().toEpochMilli();
        long end = Math.max(
                begin, story.latest().state().over() ? story.latest().time().toEpochMilli() : begin);
        // at its left edge it would leave in a moment
        if (seen.contains(begin) && seen.fraction(begin) >= EDGE) {
            return Optional.empty();
        }
        long length = Math.min(TimeSpan.LONGEST, Math.max(seen.length(), Math.round((end - begin) * ROOM)));
        // of one that lasted longer than can be seen, the beginning
        long from = begin - Math.max(length - (end - begin), length / 4) / 2;
        return Optional.of(new TimeSpan(from, from + length));
    }
}
