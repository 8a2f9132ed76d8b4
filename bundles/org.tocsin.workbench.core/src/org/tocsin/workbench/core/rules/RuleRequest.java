package org.tocsin.workbench.core.rules;

import java.util.List;
import java.util.Optional;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * What the editor of rules should begin with.
 *
 * @param rule the name of a rule to show; empty for none
 * @param draft a rule that is not in the file yet; empty for none
 */
public record RuleRequest(Optional<String> rule, Optional<RuleDraft> draft) {

    /** The first rule, or the one that was last seen. */
    public static RuleRequest any() {
        return new RuleRequest(Optional.empty(), Optional.empty());
    }

    /** This rule. */
    public static RuleRequest show(String rule) {
        return new RuleRequest(Optional.of(rule), Optional.empty());
    }

    /** A new rule that fires when this metric is above this level on this source. */
    public static RuleRequest above(String metric, double level, Optional<String> source) {
        String condition = Proposals.quoted(metric) + " > " + Figures.number(level);
        List<String> sources = source.map(List::of).orElse(List.of());
        return new RuleRequest(Optional.empty(), Optional.of(RuleDraft.fresh(metric + "-high", condition, sources)));
    }
}
