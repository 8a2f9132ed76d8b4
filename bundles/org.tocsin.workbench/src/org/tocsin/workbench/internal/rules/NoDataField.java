package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.DraftProblem;
import org.tocsin.workbench.core.rules.FormField;

/** What happens without data: a word, and for an alert the time after which. */
final class NoDataField implements FormField {

    private static final String ALERT = "alert after";

    private final Composite pane;
    private final Combo reaction;
    private final PlainField after;

    NoDataField(Composite parent, Runnable changed) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pane);
        reaction = new Combo(pane, SWT.READ_ONLY);
        reaction.setItems("keep", "ignore", ALERT);
        reaction.setToolTipText(RuleMessages.noDataHelp);
        reaction.setData("field", DraftField.NO_DATA.key());
        after = new PlainField(pane, DraftField.NO_DATA, "2m", changed);
        after.control().setData("field", DraftField.NO_DATA.key() + "-after");
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(after.control());
        reaction.addListener(SWT.Selection, event -> {
            after.enable(alerts());
            if (alerts() && after.text().isBlank()) {
                after.show("2m");
            }
            changed.run();
        });
    }

    private boolean alerts() {
        return reaction.getText().equals(ALERT);
    }

    Control control() {
        return pane;
    }

    @Override
    public String text() {
        return alerts() ? ALERT + " " + after.text().strip() : reaction.getText();
    }

    @Override
    public void show(String text) {
        boolean alert = text.startsWith(ALERT);
        reaction.setText(alert ? ALERT : text.isEmpty() ? "keep" : text);
        after.show(alert ? text.substring(ALERT.length()).strip() : "");
        after.enable(alert && reaction.isEnabled());
    }

    @Override
    public void mark(Optional<DraftProblem> problem) {
        after.mark(problem);
    }

    @Override
    public void enable(boolean enabled) {
        reaction.setEnabled(enabled);
        after.enable(enabled && alerts());
    }

    @Override
    public void focus() {
        reaction.setFocus();
    }
}
