package org.tocsin.detector.rule.internal.run;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.api.detector.Verdict;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.MessageTemplate;
import org.tocsin.rule.api.Rule;

/**
 * A rule as it is for some sources, read and without flaws.
 *
 * @param rule with its overrides applied
 * @param when what raises
 * @param clear what clears, if it is not the contrary
 * @param message what is said; without parts for a sentence made from the rule
 * @param between the verdict where it neither raises nor clears
 */
public record RuleVariant(
        Rule rule, Condition when, Optional<Condition> clear, MessageTemplate message, Verdict between) {

    static RuleVariant of(Rule rule) {
        return new RuleVariant(
                rule,
                Condition.read(rule.when()),
                rule.clear().isBlank() ? Optional.empty() : Optional.of(Condition.read(rule.clear())),
                MessageTemplate.read(rule.message(), rule.labels().keySet()),
                new Verdict.Holding(
                        0,
                        "neither '" + rule.when() + "' nor '" + (rule.clear().isBlank() ? "the contrary" : rule.clear())
                                + "' holds"));
    }

    /** Whether it looks at other sources than its own. */
    boolean acrossSources() {
        return when.acrossSources()
                || clear.map(Condition::acrossSources).orElse(false)
                || messageNumbers().anyMatch(Condition::acrossSources);
    }

    private Stream<Condition> messageNumbers() {
        return message.parts().stream()
                .filter(MessageTemplate.Number.class::isInstance)
                .map(part -> ((MessageTemplate.Number) part).expression());
    }

    /** The other sources and patterns that its conditions look at. */
    Set<String> others() {
        Set<String> others = new LinkedHashSet<>(when.others());
        clear.ifPresent(condition -> others.addAll(condition.others()));
        return others;
    }

    /** The other sources and patterns that it mentions anywhere, its message included. */
    Set<String> mentioned() {
        Set<String> mentioned = others();
        messageNumbers().forEach(number -> mentioned.addAll(number.others()));
        return mentioned;
    }

    /** Whether its conditions ask how long ago another source sent something: that changes with time alone. */
    boolean asksHowOldOthersAre() {
        return when.asksHowOldOthersAre()
                || clear.map(Condition::asksHowOldOthersAre).orElse(false);
    }

    /** Whether it looks at a metric of its own source. */
    boolean looksAtOwn() {
        return !when.metrics().isEmpty()
                || clear.map(condition -> !condition.metrics().isEmpty()).orElse(false);
    }
}
