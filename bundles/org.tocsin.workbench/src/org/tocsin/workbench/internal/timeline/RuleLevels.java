package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.rule.api.Threshold;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.core.monitor.Overrides;
import org.tocsin.workbench.core.rules.LevelMove;

/**
 * Where the rules draw lines for a source, read once for each set of rules. Safe to call from any thread.
 */
final class RuleLevels {

    /**
     * A line.
     *
     * @param level what is drawn
     * @param metric on whose plot
     * @param move what to do when it is dragged
     */
    record Drawn(Level level, String metric, LevelMove move) {}

    private static final int MOST_SOURCES = 10_000;

    private final RuleSet rules;
    private final Optional<RuleLanguage> language;
    private final Map<String, List<Drawn>> bySource = new ConcurrentHashMap<>();

    RuleLevels(RuleSet rules, Optional<RuleLanguage> language) {
        this.rules = rules;
        this.language = language;
    }

    /** Whether these are the lines of these rules. */
    boolean of(RuleSet others, Optional<RuleLanguage> reader) {
        return rules.equals(others) && language.equals(reader);
    }

    /** The lines for one metric of these sources, each once. */
    List<Level> on(String metric, List<String> sources) {
        return sources.stream()
                .flatMap(source -> on(source).stream())
                .filter(drawn -> drawn.metric().equals(metric))
                .map(Drawn::level)
                .distinct()
                .toList();
    }

    /** What to do when the line with this id is dragged. */
    Optional<LevelMove> move(String id) {
        return bySource.values().stream()
                .flatMap(List::stream)
                .filter(drawn -> drawn.level().id().equals(id))
                .map(Drawn::move)
                .findFirst();
    }

    private List<Drawn> on(String source) {
        if (bySource.size() > MOST_SOURCES) {
            bySource.clear();
        }
        return bySource.computeIfAbsent(source, this::read);
    }

    private List<Drawn> read(String source) {
        return language.map(one -> read(source, one)).orElse(List.of());
    }

    private List<Drawn> read(String source, RuleLanguage reader) {
        Overrides overrides = new Overrides(reader.sources());
        List<Drawn> drawn = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Rule here = overrides.on(rule, source);
            if (here.enabled() && reader.sources().concerns(rule, source)) {
                OptionalInt override = overrides.conditionOf(rule, source);
                for (Threshold threshold : reader.read(here.when(), List.of()).thresholds()) {
                    drawn.add(drawn(rule, here, override, threshold));
                }
            }
        }
        return List.copyOf(drawn);
    }

    private static Drawn drawn(Rule rule, Rule here, OptionalInt override, Threshold threshold) {
        String id = rule.name() + "\n" + override + "\n" + threshold.start();
        Level level = new Level(
                threshold.level(),
                Emphasis.values()[here.severity().ordinal()],
                rule.name() + " " + threshold.comparison().symbol(),
                id);
        return new Drawn(level, threshold.metric(), new LevelMove(rule, override, threshold));
    }
}
