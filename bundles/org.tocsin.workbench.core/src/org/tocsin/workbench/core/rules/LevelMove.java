package org.tocsin.workbench.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.rule.api.Threshold;

/**
 * A threshold that gets another level.
 *
 * @param rule the rule as it is
 * @param override the override whose condition it is in; empty for that of the rule itself
 * @param threshold the place in that condition
 */
public record LevelMove(Rule rule, OptionalInt override, Threshold threshold) {

    /**
     * The rule with this level. Where the text that clears it contradicts then and did not before, its levels for the
     * same metric go up or down by as much.
     */
    public Rule to(double level, RuleLanguage language) {
        String when = language.withLevel(when(), threshold, level);
        Rule moved = with(when, clear());
        Optional<String> clear = clear();
        if (clear.isEmpty() || !contradicts(moved, language) || contradicts(rule, language)) {
            return moved;
        }
        return with(when, Optional.of(shifted(clear.get(), level, language)));
    }

    private String shifted(String clear, double level, RuleLanguage language) {
        String text = clear;
        List<Threshold> thresholds = language.read(clear, List.of()).thresholds();
        // from the last to the first, so that the places of the others stay
        for (Threshold one : thresholds.reversed()) {
            if (one.metric().equals(threshold.metric())) {
                text = language.withLevel(text, one, one.level() + level - threshold.level());
            }
        }
        return text;
    }

    private static boolean contradicts(Rule rule, RuleLanguage language) {
        return !language.check(rule).isEmpty();
    }

    /** The condition that the threshold stands in, in this or another state of the rule. */
    public String conditionIn(Rule state) {
        return override.isEmpty()
                ? state.when()
                : state.overrides().get(override.getAsInt()).when().orElse(state.when());
    }

    private String when() {
        return conditionIn(rule);
    }

    private Optional<String> clear() {
        return override.isEmpty()
                ? Optional.of(rule.clear()).filter(text -> !text.isBlank())
                : rule.overrides().get(override.getAsInt()).clear();
    }

    private Rule with(String when, Optional<String> clear) {
        if (override.isEmpty()) {
            return rule.withConditions(when, clear.orElse(""));
        }
        List<RuleOverride> overrides = new ArrayList<>(rule.overrides());
        RuleOverride old = overrides.get(override.getAsInt());
        overrides.set(
                override.getAsInt(),
                new RuleOverride(
                        old.sources(),
                        old.enabled(),
                        Optional.of(when),
                        clear,
                        old.pending(),
                        old.keep(),
                        old.severity(),
                        old.message()));
        return rule.withOverrides(overrides);
    }
}
