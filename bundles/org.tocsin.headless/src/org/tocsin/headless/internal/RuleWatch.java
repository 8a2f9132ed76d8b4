package org.tocsin.headless.internal;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleProblem;

/** Tells what is wrong with the rule file when it is edited during a run. */
final class RuleWatch {

    private final RuleBook book;
    private final Consumer<String> say;
    private List<RuleProblem> told;

    RuleWatch(RuleBook book, Consumer<String> say) {
        this.book = book;
        this.say = say;
        this.told = book.current().problems();
    }

    /** Looks at the rules as they are now; tells their problems once. */
    synchronized void look() {
        List<RuleProblem> now = book.current().problems();
        if (!now.equals(told)) {
            told = now;
            now.forEach(problem ->
                    say.accept(book.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()));
        }
    }
}
