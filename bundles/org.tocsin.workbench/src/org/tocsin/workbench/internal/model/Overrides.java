package org.tocsin.workbench.internal.model;

import java.util.OptionalInt;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;

/** What a rule says on one source, with what is different there. */
public final class Overrides {

    private Overrides() {}

    /** The rule as it is for this source; later overrides win. */
    public static Rule on(Rule rule, String source) {
        Rule now = rule;
        for (RuleOverride one : rule.overrides()) {
            if (Patterns.match(one.sources(), source)) {
                now = now.withEnabled(one.enabled().orElse(now.enabled()))
                        .withConditions(
                                one.when().orElse(now.when()), one.clear().orElse(now.clear()))
                        .withTimes(
                                one.pending().orElse(now.pending()), one.keep().orElse(now.keep()))
                        .withMessage(
                                one.severity().orElse(now.severity()),
                                one.message().orElse(now.message()));
            }
        }
        return now;
    }

    /** Which override the condition for this source comes from; empty if it is that of the rule. */
    public static OptionalInt conditionOf(Rule rule, String source) {
        for (int i = rule.overrides().size() - 1; i >= 0; i--) {
            RuleOverride one = rule.overrides().get(i);
            if (one.when().isPresent() && Patterns.match(one.sources(), source)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
