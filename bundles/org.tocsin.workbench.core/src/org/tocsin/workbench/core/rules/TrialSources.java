package org.tocsin.workbench.core.rules;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.alert.Alert;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;

/**
 * Which sources a rule is tried on.
 *
 * @param rules read conditions
 * @param board says where a rule is not calm
 */
public record TrialSources(CurrentRules rules, AlertBoard board) {

    /**
     * Those that a rule looks at: its group, if it looks at several together, otherwise those of all that it concerns;
     * all if it concerns none of them.
     */
    public List<String> concerned(Rule rule, List<String> all) {
        List<String> names = group(rule)
                .map(List::of)
                .orElseGet(() ->
                        all.stream().filter(source -> concerns(rule, source)).toList());
        return names.isEmpty() ? all : names;
    }

    /** A source on which the rule of this name is not calm; the one where it rang last. */
    public Optional<String> loudest(String name) {
        return board.snapshot().stories().reversed().stream()
                .filter(story -> story.live() && !story.latest().state().over())
                .map(AlertStory::latest)
                .filter(alert -> alert.detector().equals(RuleBook.DETECTOR)
                        && alert.check().equals(name))
                .map(Alert::source)
                .findFirst();
    }

    private Optional<String> group(Rule rule) {
        return rules.language().flatMap(language -> AcrossPart.group(rule, language.read(rule.when(), List.of())));
    }

    private boolean concerns(Rule rule, String source) {
        return rules.language()
                .map(language -> language.sources().concerns(rule, source))
                .orElse(true);
    }
}
