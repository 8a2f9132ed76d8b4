package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.DraftProblem;
import org.tocsin.workbench.core.rules.FormField;

/** One word of several. */
final class ChoiceField implements FormField {

    private final Combo combo;

    ChoiceField(Composite parent, DraftField field, List<String> words, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.setData("field", field.key());
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    Control control() {
        return combo;
    }

    @Override
    public String text() {
        return combo.getText();
    }

    @Override
    public void show(String text) {
        combo.setText(text);
    }

    @Override
    public void mark(Optional<DraftProblem> problem) {
        combo.setToolTipText(problem.isPresent() ? problem.get().sentence() : null);
    }

    @Override
    public void enable(boolean enabled) {
        combo.setEnabled(enabled);
    }

    @Override
    public void focus() {
        combo.setFocus();
    }
}
