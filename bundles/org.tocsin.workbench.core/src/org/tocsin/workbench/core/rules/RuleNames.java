package org.tocsin.workbench.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleSet;

/**
 * The rules of a file by their names.
 *
 * @param set what the file has
 */
record RuleNames(RuleSet set) {

    Optional<Rule> find(String name) {
        return set.rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    Optional<Rule> first() {
        return set.rules().stream().findFirst();
    }

    /** All names. */
    Set<String> all() {
        return without(Optional.empty());
    }

    /** All names but this one. */
    Set<String> without(Optional<String> name) {
        Set<String> names = new HashSet<>();
        set.rules().forEach(rule -> names.add(rule.name()));
        name.ifPresent(names::remove);
        return names;
    }

    /** The place of a rule in the file; 0 where there is none of this name. */
    int place(String name) {
        return Math.max(0, set.rules().stream().map(Rule::name).toList().indexOf(name));
    }

    /** The rule at this place, or the last one before it. */
    Optional<Rule> at(int place) {
        List<Rule> rules = set.rules();
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.get(Math.min(place, rules.size() - 1)));
    }
}
