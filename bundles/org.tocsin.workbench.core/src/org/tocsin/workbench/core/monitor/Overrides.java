package org.tocsin.workbench.core.monitor;

import java.util.OptionalInt;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.rule.api.SourceMatcher;

/**
 * What a rule says on one source, with what is different there.
 *
 * @param matcher says which sources an override is for
 */
public record Overrides(SourceMatcher matcher) {

    /** The rule as it is for this source; later overrides win. */
    public Rule on(Rule rule, String source) {
        Rule now = rule;
        for (RuleOverride one : rule.overrides()) {
            if (matcher.matchesAny(one.sources(), source)) {
                now = one.on(now);
            }
        }
        return now;
    }

    /** Which override the condition for this source comes from; empty if it is that of the rule. */
    public OptionalInt conditionOf(Rule rule, String source) {
        for (int i = rule.overrides().size() - 1; i >= 0; i--) {
            RuleOverride one = rule.overrides().get(i);
            if (one.when().isPresent() && matcher.matchesAny(one.sources(), source)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
