package org.tocsin.headless.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tocsin.rule.api.Rule;
import org.tocsin.session.RuleFile;

/**
 * Which rules of a file are to be tried.
 *
 * @param names those that were asked for; empty for all that are not asleep
 */
record RuleChoice(List<String> names) {
    RuleChoice {
        names = List.copyOf(names);
    }

    /**
     * The rules of this file that were asked for, awake.
     *
     * @throws IllegalArgumentException with one sentence, if the file cannot be used, does not have such a rule or has
     *     nothing to try
     */
    List<Rule> from(RuleFile file) {
        List<Rule> chosen = of(file);
        for (String name : names) {
            if (chosen.stream().noneMatch(rule -> rule.name().equals(name))) {
                throw new IllegalArgumentException(unknown(file, name));
            }
        }
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("The rule file " + file.path() + " has no rule that can be tried.");
        }
        return chosen;
    }

    /** The same for rules to compare with, which need not have all that was asked for. */
    List<Rule> of(RuleFile file) {
        Stream<Rule> all = file.usable().rules().rules().stream();
        return names.isEmpty()
                ? all.filter(Rule::enabled).toList()
                : all.filter(rule -> names.contains(rule.name()))
                        .map(rule -> rule.withEnabled(true))
                        .toList();
    }

    private static String unknown(RuleFile file, String name) {
        List<String> known = file.rules().rules().stream().map(Rule::name).toList();
        Optional<String> nearest = known.stream()
                .filter(one -> distance(name, one) <= Math.max(1, one.length() / 3))
                .min(Comparator.comparingInt((String one) -> distance(name, one))
                        .thenComparing(Comparator.naturalOrder()));
        String there = nearest.map(one -> "; did you mean '" + one + "'?")
                .orElse(known.isEmpty() ? "." : "; there are " + String.join(", ", known) + ".");
        return "--rule: " + file.path() + " has no rule '" + name + "' that can be tried" + there;
    }

    /** How many letters have to be changed, put in or taken out to make one of the other, whatever their case. */
    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
