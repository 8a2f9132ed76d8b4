package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.rules.LevelMove;
import org.tocsin.workbench.core.rules.RuleLines;
import org.tocsin.workbench.core.rules.RuleSaving;

/** Asks whether a threshold that was dragged should stay there, and saves it. */
public record LevelSaving(Shell shell, RuleBook book, RuleLanguage language) {

    /** What saves rules, if a detector for rules is installed. */
    public static Optional<LevelSaving> of(Shell shell, CurrentRules rules) {
        return rules.book().flatMap(book -> rules.language().map(language -> new LevelSaving(shell, book, language)));
    }

    /** Asks, and saves if the user wants it. */
    public void ask(LevelMove move, double level) {
        Rule before = move.rule();
        Rule after = move.to(level, language);
        StringBuilder text = new StringBuilder(NLS.bind(RuleMessages.saveRule, before.name()));
        for (RuleLines line : RuleLines.between(after, Optional.of(before))) {
            if (line.differ()) {
                text.append("\n").append(line.label()).append(":\n    ").append(line.theirs());
                text.append("\n    → ").append(line.mine());
            }
        }
        if (move.override().isPresent()) {
            text.append(NLS.bind(RuleMessages.conditionBefore, move.conditionIn(before)));
            text.append("\n    → ").append(move.conditionIn(after));
            text.append(NLS.bind(
                    RuleMessages.onlyFor,
                    String.join(
                            ", ",
                            before.overrides().get(move.override().getAsInt()).sources())));
        }
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                RuleMessages.moveThreshold,
                text.toString().replace("&", "&&"),
                0,
                RuleMessages.save,
                RuleMessages.cancel);
        if (answer == 0) {
            RuleSaving saving = new RuleSaving(
                    book, (conflict, mine, theirs) -> new ConflictDialog(shell, conflict, mine, theirs).ask());
            if (saving.save(Optional.of(before), after) instanceof RuleSaving.Outcome.Failed failed) {
                MessageDialog.openError(shell, RuleMessages.rulesTitle, failed.message());
            }
        }
    }
}
