package org.tocsin.workbench.core.rules;

import java.util.Optional;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.core.monitor.Figures;

/** Says of the rules as a whole how many there are, where they are, and what is wrong. */
public final class RuleOverview {

    private RuleOverview() {}

    /**
     * A few sentences.
     *
     * @param book where the rules are kept; empty if nothing that follows rules is installed
     */
    public static String of(Optional<RuleBook> book, RuleSet rules) {
        if (book.isEmpty()) {
            return "No detector for rules is installed.";
        }
        long off = rules.rules().stream().filter(rule -> !rule.enabled()).count();
        StringBuilder text = new StringBuilder("Rules say which values are wrong. There ")
                .append(rules.rules().size() == 1 ? "is " : "are ")
                .append(Figures.plural(rules.rules().size(), "rule"))
                .append(off == 0 ? "" : ", " + off + " of them off,")
                .append(" in ")
                .append(book.get().file())
                .append("; a change acts as soon as it is saved, in the editor or in the file.");
        Optional<RuleProblem> first = rules.problems().stream().findFirst();
        first.ifPresent(problem -> text.append("\n\n")
                .append(Figures.plural(rules.problems().size(), "problem"))
                .append(" in the file; the first in line ")
                .append(problem.line())
                .append(", column ")
                .append(problem.column())
                .append(": ")
                .append(problem.message()));
        return text.toString();
    }
}
