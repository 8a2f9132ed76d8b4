package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.rule.api.Rule;

/** A rule with everything that can be prepared once for all sources. Immutable but for what it remembers; thread-safe. */
final class PreparedRule {

    private final Rule rule;
    private final RuleVariant base;
    private final NamedSources sources;
    private final NamedSources exclude;
    private final List<NamedSources> overrides;
    private final NamedSources others;
    private final Map<Rule, RuleVariant> variants = new HashMap<>();

    PreparedRule(Rule rule) {
        this.rule = rule;
        this.base = RuleVariant.of(rule);
        this.sources = new NamedSources(rule.sources());
        this.exclude = new NamedSources(rule.exclude());
        this.overrides = rule.overrides().stream()
                .map(override -> new NamedSources(override.sources()))
                .toList();
        this.others = new NamedSources(variants().stream()
                .flatMap(variant -> variant.mentioned().stream())
                .collect(Collectors.toSet()));
    }

    RuleVariant base() {
        return base;
    }

    /** The rule as it is, and as each of its overrides alone makes it. */
    List<RuleVariant> variants() {
        List<RuleVariant> all = new ArrayList<>();
        all.add(base);
        rule.overrides().forEach(override -> all.add(variantOf(override.on(rule))));
        return all;
    }

    /** What stands in place of a source in its alerts, if it asks about several sources as a whole. */
    Optional<String> group() {
        return base.acrossSources() && !base.looksAtOwn() && rule.sources().isEmpty()
                ? base.others().stream().findFirst()
                : Optional.empty();
    }

    /** Whether it is asked across sources, and an event of this source can change its answer. */
    boolean acrossConcerns(String source) {
        return others.include(source)
                || (group().isPresent()
                        ? base.asksHowOldOthersAre()
                        : variant(source).filter(RuleVariant::acrossSources).isPresent());
    }

    /** How it is asked of this source; empty if it does not concern it. */
    Optional<RuleVariant> variant(String source) {
        boolean concerned = sources.isEmpty()
                || sources.include(source)
                || overrides.stream().anyMatch(override -> override.include(source));
        if (!concerned || exclude.include(source)) {
            return Optional.empty();
        }
        Rule effective = rule;
        for (int i = 0; i < overrides.size(); i++) {
            if (overrides.get(i).include(source)) {
                effective = rule.overrides().get(i).on(effective);
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
}
