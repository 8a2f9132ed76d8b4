package org.tocsin.workbench.core.monitor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.rule.api.RuleProblem;

/** Tells what is wrong with the rule file, once, whenever that has changed. Thread-safe. */
public final class RuleNews {

    private static final int IN_FULL = 5;

    private final Consumer<String> say;
    private List<RuleProblem> told = List.of();

    public RuleNews(Consumer<String> say) {
        this.say = say;
    }

    /** These are the problems of the file as it is now. */
    public synchronized void look(Path file, List<RuleProblem> now) {
        if (now.equals(told)) {
            return;
        }
        told = now;
        Path name = file.getFileName() == null ? file : file.getFileName();
        now.stream()
                .limit(IN_FULL)
                .forEach(problem -> say.accept(name + ":" + problem.line() + ":" + problem.column() + ": "
                        + problem.message() + " Rules without an error go on."));
        if (now.size() > IN_FULL) {
            say.accept(name + ": " + (now.size() - IN_FULL) + " more problems; Monitor > Rules shows all.");
        }
    }
}
