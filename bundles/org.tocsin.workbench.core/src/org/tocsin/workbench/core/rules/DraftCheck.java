package org.tocsin.workbench.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleProblem;

/**
 * What a draft amounts to.
 *
 * @param rule the rule; empty if there are problems
 * @param problems what is wrong, in the order of the form
 */
public record DraftCheck(Optional<Rule> rule, List<DraftProblem> problems) {

    public DraftCheck {
        problems = List.copyOf(problems);
    }

    /** The first problem of a field. */
    public Optional<DraftProblem> of(DraftField field) {
        return problems.stream().filter(problem -> problem.field() == field).findFirst();
    }

    /**
     * Checks a draft.
     *
     * @param taken names that other rules have
     * @param language what reads conditions
     * @param metrics names of metrics that exist, for hints
     */
    public static DraftCheck of(
            RuleDraft draft, Collection<String> taken, RuleLanguage language, Collection<String> metrics) {
        List<DraftProblem> problems = new ArrayList<>();
        String name = draft.text(DraftField.NAME).strip();
        if (name.isEmpty()) {
            problems.add(DraftProblem.of(DraftField.NAME, "Give the rule a name."));
        } else if (taken.contains(name)) {
            problems.add(DraftProblem.of(DraftField.NAME, "There is a rule '" + name + "' already."));
        }
        condition(draft, DraftField.WHEN, language, metrics, problems);
        condition(draft, DraftField.CLEAR, language, metrics, problems);
        read(DraftField.PENDING, () -> RuleDraft.duration(draft.text(DraftField.PENDING)), problems);
        read(DraftField.KEEP, () -> RuleDraft.duration(draft.text(DraftField.KEEP)), problems);
        read(DraftField.LABELS, () -> RuleDraft.labels(draft.text(DraftField.LABELS)), problems);
        read(DraftField.NO_DATA, () -> RuleDraft.noData(draft.text(DraftField.NO_DATA)), problems);
        read(DraftField.FLAPPING, () -> RuleDraft.flapping(draft.text(DraftField.FLAPPING)), problems);
        if (problems.isEmpty()) {
            for (RuleProblem problem : language.check(draft.rule())) {
                DraftField field = DraftField.of(problem.message());
                String message = withoutKey(problem.message(), field);
                problems.add(
                        field == DraftField.MESSAGE
                                ? new DraftProblem(field, problem.column(), problem.length(), message)
                                : DraftProblem.of(field, message));
            }
        }
        problems.sort(java.util.Comparator.comparing(DraftProblem::field));
        return new DraftCheck(problems.isEmpty() ? Optional.of(draft.rule()) : Optional.empty(), problems);
    }

    private static void condition(
            RuleDraft draft,
            DraftField field,
            RuleLanguage language,
            Collection<String> metrics,
            List<DraftProblem> problems) {
        String text = draft.text(field);
        if (text.isBlank()) {
            if (field == DraftField.WHEN) {
                problems.add(DraftProblem.of(field, "Say when it is not normal, such as cpu > 90."));
            }
            return;
        }
        for (RuleProblem problem : language.read(text, metrics).problems()) {
            problems.add(new DraftProblem(field, column(text, problem), problem.length(), problem.message()));
        }
    }

    /** The column as if the text were one line. */
    private static int column(String text, RuleProblem problem) {
        int begin = 0;
        for (int line = 1; line < problem.line() && text.indexOf('\n', begin) >= 0; line++) {
            begin = text.indexOf('\n', begin) + 1;
        }
        return begin + problem.column();
    }

    private static void read(DraftField field, Runnable reading, List<DraftProblem> problems) {
        try {
            reading.run();
        } catch (IllegalArgumentException wrong) {
            problems.add(DraftProblem.of(field, wrong.getMessage()));
        }
    }

    private static String withoutKey(String message, DraftField field) {
        String key = "'" + field.key() + "': ";
        String rest = message.startsWith(key) ? message.substring(key.length()) : message;
        return rest.isEmpty() ? rest : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }
}
