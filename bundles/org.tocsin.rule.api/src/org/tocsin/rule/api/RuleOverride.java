package org.tocsin.rule.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Severity;

/**
 * What is different in a rule for some of its sources. Whatever is empty stays as the rule has it.
 *
 * @param sources patterns of the sources that it is for, at least one; the rule concerns them even if it does not name
 *     them itself
 */
public record RuleOverride(
        List<String> sources,
        Optional<Boolean> enabled,
        Optional<String> when,
        Optional<String> clear,
        Optional<Duration> pending,
        Optional<Duration> keep,
        Optional<Severity> severity,
        Optional<String> message) {
    public RuleOverride {
        sources = List.copyOf(sources);
    }

    /** The rule with what is different here. */
    public Rule on(Rule rule) {
        return rule.withEnabled(enabled.orElse(rule.enabled()))
                .withConditions(when.orElse(rule.when()), clear.orElse(rule.clear()))
                .withTimes(pending.orElse(rule.pending()), keep.orElse(rule.keep()))
                .withMessage(severity.orElse(rule.severity()), message.orElse(rule.message()));
    }
}
