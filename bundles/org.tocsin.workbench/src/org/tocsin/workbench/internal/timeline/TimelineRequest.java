package org.tocsin.workbench.internal.timeline;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.TimeSpan;

/**
 * What the timeline should show.
 *
 * @param window how long a time is seen while it follows the newest, in milliseconds
 * @param fixed the time that the user chose instead
 * @param width how many pixels there are
 * @param colours to draw with
 * @param picks the ids of selected alerts
 */
record TimelineRequest(long window, Optional<TimeSpan> fixed, int width, ChartColours colours, Set<String> picks) {

    TimelineRequest withFixed(Optional<TimeSpan> newFixed) {
        return new TimelineRequest(window, newFixed, width, colours, picks);
    }

    TimelineRequest withWindow(long newWindow) {
        return new TimelineRequest(newWindow, Optional.empty(), width, colours, picks);
    }

    TimelineRequest withWidth(int newWidth) {
        return new TimelineRequest(window, fixed, newWidth, colours, picks);
    }

    TimelineRequest withColours(ChartColours newColours) {
        return new TimelineRequest(window, fixed, width, newColours, picks);
    }

    TimelineRequest withPicks(Collection<String> newPicks) {
        return new TimelineRequest(window, fixed, width, colours, Set.copyOf(newPicks));
    }
}
