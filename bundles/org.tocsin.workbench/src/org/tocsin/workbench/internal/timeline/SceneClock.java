package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.Optional;
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

    /** What a picture is made of; of earlier times, how often more became known. */
    record State(MetricHistory history, int earlier, AlertBoard board, AlertFilter filter, RuleSet rules) {}

    /** What the last picture was made of. */
    private record Drawn(
            TimelineRequest request, AlertFilter filter, long board, RuleSet rules, int series, int earlier) {}

    private Optional<Drawn> last = Optional.empty();
    private long newest;

    boolean due(TimelineRequest now, State state) {
        List<SeriesKey> seen =
                state.history().series().stream().filter(state.filter()::shows).toList();
        long latest = Scene.newest(state.history(), seen);
        long pixel = Math.max(1, now.window() / Math.max(1, now.width()));
        boolean moved = latest - newest >= pixel || latest < newest;
        Drawn next =
                new Drawn(now, state.filter(), state.board().version(), state.rules(), seen.size(), state.earlier());
        if (last.filter(next::equals).isPresent() && !seen.isEmpty() && !moved) {
            return false;
        }
        last = Optional.of(next);
        newest = latest;
        return true;
    }
}
