package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.rules.RuleQuestions;
import org.tocsin.workbench.core.rules.RuleSaving;

/** Asks in dialogs. */
record RuleDialogs(Supplier<Shell> shell) implements RuleQuestions {

    @Override
    public Leave leave(String rule, boolean savable) {
        String question =
                savable ? NLS.bind(RuleMessages.changedSave, rule) : NLS.bind(RuleMessages.changedDiscard, rule);
        String[] buttons = savable
                ? new String[] {RuleMessages.save, RuleMessages.discard, IDialogConstants.CANCEL_LABEL}
                : new String[] {RuleMessages.discard, IDialogConstants.CANCEL_LABEL};
        int answer = new MessageDialog(
                        shell.get(),
                        RuleMessages.rulesTitle,
                        null,
                        question,
                        MessageDialog.QUESTION,
                        savable ? 0 : 1,
                        buttons)
                .open();
        if (savable && answer == 0) {
            return Leave.SAVE;
        }
        return answer == (savable ? 1 : 0) ? Leave.DISCARD : Leave.STAY;
    }

    @Override
    public boolean delete(String rule) {
        return MessageDialog.openConfirm(
                shell.get(), RuleMessages.deleteTitle, NLS.bind(RuleMessages.deleteRule, rule));
    }

    @Override
    public void failed(String message) {
        MessageDialog.openError(shell.get(), RuleMessages.rulesTitle, message);
    }

    @Override
    public RuleSaving.Choice choose(String conflict, Rule mine, Optional<Rule> theirs) {
        return new ConflictDialog(shell.get(), conflict, mine, theirs).ask();
    }
}
