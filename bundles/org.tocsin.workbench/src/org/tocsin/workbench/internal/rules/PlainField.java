package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.DraftProblem;
import org.tocsin.workbench.core.rules.FormField;

/** A line of text. */
final class PlainField implements FormField {

    private final Text text;
    private final ControlDecoration decoration;
    private boolean showing;

    /**
     * An empty field.
     *
     * @param hint what it means to leave it empty, or an example
     */
    PlainField(Composite parent, DraftField field, String hint, Runnable changed) {
        text = new Text(parent, SWT.BORDER);
        text.setMessage(hint);
        text.setData("field", field.key());
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                changed.run();
            }
        });
        decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
    }

    Control control() {
        return text;
    }

    @Override
    public String text() {
        return text.getText();
    }

    @Override
    public void show(String newText) {
        if (!text.getText().equals(newText)) {
            showing = true;
            text.setText(newText);
            showing = false;
        }
    }

    @Override
    public void mark(Optional<DraftProblem> problem) {
        decoration.setDescriptionText(problem.map(DraftProblem::sentence).orElse(""));
        if (problem.isPresent()) {
            decoration.show();
        } else {
            decoration.hide();
        }
    }

    @Override
    public void enable(boolean enabled) {
        text.setEnabled(enabled);
    }

    @Override
    public void focus() {
        text.setFocus();
        text.selectAll();
    }
}
