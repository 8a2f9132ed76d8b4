package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.DraftProblem;
import org.tocsin.workbench.core.rules.FormField;

/** A box to tick. */
final class CheckField implements FormField {

    private final Button box;

    CheckField(Composite parent, DraftField field, String label, Runnable changed) {
        box = new Button(parent, SWT.CHECK);
        box.setText(label);
        box.setData("field", field.key());
        box.addListener(SWT.Selection, event -> changed.run());
    }

    Control control() {
        return box;
    }

    @Override
    public String text() {
        return Boolean.toString(box.getSelection());
    }

    @Override
    public void show(String text) {
        box.setSelection(Boolean.parseBoolean(text));
    }

    @Override
    public void mark(Optional<DraftProblem> problem) {
        box.setToolTipText(problem.isPresent() ? problem.get().sentence() : null);
    }

    @Override
    public void enable(boolean enabled) {
        box.setEnabled(enabled);
    }

    @Override
    public void focus() {
        box.setFocus();
    }
}
