package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleOverride;
import org.tocsin.detector.rule.internal.language.SourcePattern;

/** A rule with everything that can be prepared once for all sources. Immutable but for what it remembers; thread-safe. */
final class PreparedRule {

    private final Rule rule;
    private final RuleVariant base;
    private final List<SourcePattern> sources;
    private final List<SourcePattern> exclude;
    private final List<List<SourcePattern>> overrides;
    private final Map<Rule, RuleVariant> variants = new HashMap<>();

    PreparedRule(Rule rule) {
        this.rule = rule;
        this.base = RuleVariant.of(rule);
        this.sources = patterns(rule.sources());
        this.exclude = patterns(rule.exclude());
        this.overrides = rule.overrides().stream()
                .map(override -> patterns(override.sources()))
                .toList();
    }

    private static List<SourcePattern> patterns(List<String> texts) {
        return texts.stream().map(SourcePattern::of).toList();
    }

    private static boolean any(List<SourcePattern> patterns, String source) {
        for (SourcePattern pattern : patterns) {
            if (pattern.matches(source)) {
                return true;
            }
        }
        return false;
    }

    RuleVariant base() {
        return base;
    }

    /** The rule as it is, and as each of its overrides alone makes it. */
    List<RuleVariant> variants() {
        List<RuleVariant> all = new ArrayList<>();
        all.add(base);
        rule.overrides().forEach(override -> all.add(variantOf(applied(rule, override))));
        return all;
    }

    /** What stands in place of a source in its alerts, if it asks about several sources as a whole. */
    Optional<String> group() {
        return base.acrossSources() && !base.looksAtOwn() && rule.sources().isEmpty()
                ? base.others().stream().findFirst()
                : Optional.empty();
    }

    /** How it is asked of this source; empty if it does not concern it. */
    Optional<RuleVariant> variant(String source) {
        boolean concerned = sources.isEmpty()
                || any(sources, source)
                || overrides.stream().anyMatch(override -> any(override, source));
        if (!concerned || any(exclude, source)) {
            return Optional.empty();
        }
        Rule effective = rule;
        for (int i = 0; i < overrides.size(); i++) {
            if (any(overrides.get(i), source)) {
                effective = applied(effective, rule.overrides().get(i));
            }
        }
        if (!effective.enabled()) {
            return Optional.empty();
        }
        return Optional.of(effective == rule ? base : variantOf(effective));
    }

    private synchronized RuleVariant variantOf(Rule effective) {
        return variants.computeIfAbsent(effective, RuleVariant::of);
    }

    /** The rule with what is different in the override. */
    static Rule applied(Rule rule, RuleOverride override) {
        return rule.withEnabled(override.enabled().orElse(rule.enabled()))
                .withConditions(
                        override.when().orElse(rule.when()), override.clear().orElse(rule.clear()))
                .withTimes(
                        override.pending().orElse(rule.pending()),
                        override.keep().orElse(rule.keep()))
                .withMessage(
                        override.severity().orElse(rule.severity()),
                        override.message().orElse(rule.message()));
    }
}
