package org.tocsin.workbench.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.rule.api.Rule;

/**
 * Two states of one rule beside each other.
 *
 * @param label what the line is about
 * @param mine what one says
 * @param theirs what the other says
 */
public record RuleLines(String label, String mine, String theirs) {

    public boolean differ() {
        return !mine.equals(theirs);
    }

    /** A line for each field that says something, and one for overrides. A rule that is gone says nothing. */
    public static List<RuleLines> between(Rule mine, Optional<Rule> theirs) {
        RuleDraft one = RuleDraft.of(mine);
        Optional<RuleDraft> other = theirs.map(RuleDraft::of);
        List<RuleLines> lines = new ArrayList<>();
        for (DraftField field : DraftField.values()) {
            add(
                    lines,
                    field.label(),
                    one.text(field),
                    other.map(draft -> draft.text(field)).orElse(""));
        }
        add(
                lines,
                "Overrides",
                overrides(mine),
                theirs.map(RuleLines::overrides).orElse(""));
        return lines;
    }

    private static String overrides(Rule rule) {
        return rule.overrides().isEmpty()
                ? ""
                : rule.overrides().size() + ", for "
                        + String.join(
                                "; ",
                                rule.overrides().stream()
                                        .map(override -> String.join(", ", override.sources()))
                                        .toList());
    }

    private static void add(List<RuleLines> lines, String label, String mine, String theirs) {
        if (!mine.isEmpty() || !theirs.isEmpty()) {
            lines.add(new RuleLines(label, mine, theirs));
        }
    }
}
