package org.tocsin.workbench.internal.timeline;

import java.util.List;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SeriesKey;

/**
 * Says when a new picture is worth its cost: when something else is asked for, when an alert or the filter changed, or
 * when time went on by at least a pixel. Used by one thread at a time.
 */
final class SceneClock {

    /** What a picture is made of. */
    record State(MetricHistory history, AlertBoard board, AlertFilter filter, RuleSet rules) {}

    private TimelineRequest request;
    private AlertFilter filter;
    private RuleSet rules;
    private long board = -1;
    private long newest;
    private int series = -1;

    boolean due(TimelineRequest now, State state) {
        List<SeriesKey> seen =
                state.history().series().stream().filter(state.filter()::shows).toList();
        long latest = Scene.newest(state.history(), seen);
        long pixel = Math.max(1, now.window() / Math.max(1, now.width()));
        boolean moved = latest - newest >= pixel || latest < newest;
        boolean idle = now.equals(request)
                && state.filter().equals(filter)
                && state.board().version() == board
                && state.rules().equals(rules)
                && seen.size() == series
                && seen.size() > 0
                && !moved;
        if (idle) {
            return false;
        }
        request = now;
        filter = state.filter();
        board = state.board().version();
        rules = state.rules();
        series = seen.size();
        newest = latest;
        return true;
    }
}
