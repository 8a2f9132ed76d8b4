package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.EarlierCurves;
import org.tocsin.workbench.core.monitor.LineColours;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.rules.LevelMove;

/** Makes pictures of what was measured, when another one is worth its cost. Asked for pictures by one thread. */
final class Scenes {

    private final MetricHistory history;
    private final EarlierCurves earlier;
    private final AlertBoard board;
    private final Supplier<AlertFilter> filter;
    private final Supplier<RuleSet> rules;
    private final Supplier<Optional<RuleLanguage>> language;
    private final LineColours colours;
    private final SceneClock clock = new SceneClock();
    private volatile RuleLevels levels = new RuleLevels(new RuleSet(List.of(), List.of(), true), Optional.empty());

    /**
     * @param earlier what was measured before what the history knows
     * @param filter what the user wants to see of both
     * @param rules draw lines
     * @param language reads their conditions
     */
    Scenes(
            MetricHistory history,
            EarlierCurves earlier,
            AlertBoard board,
            Supplier<AlertFilter> filter,
            Supplier<RuleSet> rules,
            Supplier<Optional<RuleLanguage>> language,
            LineColours colours) {
        this.history = history;
        this.earlier = earlier;
        this.board = board;
        this.filter = filter;
        this.rules = rules;
        this.language = language;
        this.colours = colours;
    }

    /** The picture that was asked for; null if it would be the last one again. */
    @Nullable
    ChartPicture next(TimelineRequest request) {
        if (!clock.due(request, new SceneClock.State(history, earlier.version(), board, filter.get(), rules.get()))) {
            return null;
        }
        history.forgetSilent();
        if (!levels.of(rules.get(), language.get())) {
            levels = new RuleLevels(rules.get(), language.get());
        }
        return picture(request);
    }

    /** The picture that was asked for, whenever. From any thread. */
    ChartPicture picture(TimelineRequest request) {
        return new Scene(new SceneMaterial(history, earlier, board.snapshot(), filter.get(), levels, colours), request)
                .picture();
    }

    /** What a change of this level would change. From any thread. */
    Optional<LevelMove> move(String level) {
        return levels.move(level);
    }
}
