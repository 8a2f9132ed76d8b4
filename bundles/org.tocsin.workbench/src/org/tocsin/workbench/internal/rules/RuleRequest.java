package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.tocsin.workbench.internal.model.Figures;

/**
 * What the page of rules should begin with.
 *
 * @param rule the name of a rule to show; empty for none
 * @param draft a rule that is not in the file yet; empty for none
 */
public record RuleRequest(Optional<String> rule, Optional<RuleDraft> draft) {

    private static final String PAGE = "org.tocsin.workbench.preferences.rules";

    /** The first rule, or the one that was last seen. */
    public static RuleRequest any() {
        return new RuleRequest(Optional.empty(), Optional.empty());
    }

    /** This rule. */
    public static RuleRequest show(String rule) {
        return new RuleRequest(Optional.of(rule), Optional.empty());
    }

    /** A new rule that fires when this metric is above this level on this source. */
    public static RuleRequest above(String metric, double level, Optional<String> source) {
        String condition = Proposals.quoted(metric) + " > " + Figures.number(level);
        List<String> sources = source.map(List::of).orElse(List.of());
        return new RuleRequest(Optional.empty(), Optional.of(RuleDraft.fresh(metric + "-high", condition, sources)));
    }

    /** Opens the page; returns when it is closed. */
    public void open(Shell shell) {
        PreferencesUtil.createPreferenceDialogOn(shell, PAGE, null, this).open();
    }
}
