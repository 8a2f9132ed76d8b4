package org.tocsin.workbench.internal.timeline;

import java.util.List;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.model.AlertFilter;
import org.tocsin.workbench.internal.model.SeriesKey;

/**
 * Says when a new picture is worth its cost: when something else is asked for, when an alert or the filter changed, or
 * when time went on by at least a pixel. Used by one thread at a time.
 */
final class SceneClock {

    private TimelineRequest request;
    private AlertFilter filter;
    private RuleSet rules;
    private long board = -1;
    private long newest;
    private int series = -1;

    boolean due(TimelineRequest now, Desk desk) {
        List<SeriesKey> seen = desk.history().series().stream()
                .filter(desk.filter().value()::shows)
                .toList();
        long latest = Scene.newest(desk.history(), seen);
        long pixel = Math.max(1, now.window() / Math.max(1, now.width()));
        boolean moved = latest - newest >= pixel || latest < newest;
        boolean idle = now.equals(request)
                && desk.filter().value().equals(filter)
                && desk.board().version() == board
                && desk.ruleSet().value().equals(rules)
                && seen.size() == series
                && seen.size() > 0
                && !moved;
        if (idle) {
            return false;
        }
        request = now;
        filter = desk.filter().value();
        board = desk.board().version();
        rules = desk.ruleSet().value();
        series = seen.size();
        newest = latest;
        return true;
    }
}
