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
 * @param highlight the source that stands out
 * @param look how the user wants to see it
 */
record TimelineRequest(
        long window,
        Optional<TimeSpan> fixed,
        int width,
        ChartColours colours,
        Set<String> picks,
        Optional<String> highlight,
        TimelineLook look) {

    private static final int FIRST_WIDTH = 800;

    /** One that follows the newest. */
    static TimelineRequest first(long window, TimelineLook look) {
        return new TimelineRequest(
                window, Optional.empty(), FIRST_WIDTH, ChartColours.LIGHT, Set.of(), Optional.empty(), look);
    }

    TimelineRequest withFixed(Optional<TimeSpan> newFixed) {
        return new TimelineRequest(window, newFixed, width, colours, picks, highlight, look);
    }

    TimelineRequest withWindow(long newWindow) {
        return new TimelineRequest(newWindow, Optional.empty(), width, colours, picks, highlight, look);
    }

    TimelineRequest withWidth(int newWidth) {
        return new TimelineRequest(window, fixed, newWidth, colours, picks, highlight, look);
    }

    TimelineRequest withColours(ChartColours newColours) {
        return new TimelineRequest(window, fixed, width, newColours, picks, highlight, look);
    }

    TimelineRequest withPicks(Collection<String> newPicks) {
        return new TimelineRequest(window, fixed, width, colours, Set.copyOf(newPicks), highlight, look);
    }

    TimelineRequest withHighlight(Optional<String> newHighlight) {
        return new TimelineRequest(window, fixed, width, colours, picks, newHighlight, look);
    }

    TimelineRequest withLook(TimelineLook newLook) {
        return new TimelineRequest(window, fixed, width, colours, picks, highlight, newLook);
    }
}
