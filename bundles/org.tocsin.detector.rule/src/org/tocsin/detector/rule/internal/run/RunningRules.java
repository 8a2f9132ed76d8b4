package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.rule.api.Rule;

/** A set of rules that were read without flaws, prepared to be asked. Thread-safe. */
public final class RunningRules {

    private final List<PreparedRule> rules;

    /**
     * @param rules without flaws; disabled ones are left out
     */
    public RunningRules(List<Rule> rules) {
        this.rules = rules.stream()
                .filter(rule -> rule.enabled()
                        || rule.overrides().stream()
                                .anyMatch(override -> override.enabled().orElse(false)))
                .map(PreparedRule::new)
                .toList();
    }

    /** The checks that look at nothing but the source itself. */
    public List<Check> checks(String source) {
        return checks(source, Optional.empty());
    }

    /** The checks of a source: those that look at other sources if these are given, otherwise the rest. */
    List<Check> checks(String source, Optional<OtherSources> others) {
        List<Check> checks = new ArrayList<>();
        for (PreparedRule rule : rules) {
            if (rule.group().isEmpty()) {
                rule.variant(source)
                        .filter(variant -> variant.acrossSources() == others.isPresent())
                        .ifPresent(variant -> checks.add(check(source, variant, others)));
            }
        }
        return checks;
    }

    private static Check check(String subject, RuleVariant variant, Optional<OtherSources> others) {
        Rule rule = variant.rule();
        return new Check(
                rule.name(),
                rule.judging(),
                new AlertTiming(rule.pending(), rule.keep(), rule.flapping()),
                new RuleDetector(subject, variant, others));
    }

    /**
     * The checks that look at other sources.
     *
     * @param previous whose memory of the sources is taken over
     */
    public Optional<Correlation> correlation(Optional<Correlation> previous) {
        boolean needed =
                rules.stream().flatMap(rule -> rule.variants().stream()).anyMatch(RuleVariant::acrossSources);
        if (!needed) {
            return Optional.empty();
        }
        OtherSources memory = previous.filter(RuleCorrelation.class::isInstance)
                .map(known -> ((RuleCorrelation) known).memory())
                .orElseGet(OtherSources::new);
        return Optional.of(new RuleCorrelation(this, memory));
    }

    /** Asks for everything that the rules will want to know of other sources. */
    void prepare(OtherSources others) {
        rules.stream()
                .flatMap(rule -> rule.variants().stream())
                .filter(RuleVariant::acrossSources)
                .forEach(variant -> new RuleDetector("", variant, Optional.of(others)));
    }

    /** Whether an event of this source can change the answer of any rule that looks at other sources. */
    boolean acrossConcerns(String source) {
        return rules.stream().anyMatch(rule -> rule.acrossConcerns(source));
    }

    /** The rules that ask about several sources as a whole, by the name that stands in place of a source. */
    List<Correlation.Group> groups(OtherSources others) {
        List<Correlation.Group> groups = new ArrayList<>();
        for (PreparedRule rule : rules) {
            rule.group()
                    .ifPresent(name -> groups.add(new Correlation.Group(
                            name, List.of(check(name, rule.base(), Optional.of(others))), rule::acrossConcerns)));
        }
        return groups;
    }
}
