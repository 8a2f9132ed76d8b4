package org.tocsin.workbench.internal.silence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.core.silence.SilenceField;

/** Marks fields that are wrong, and says what is wrong with the first of them in a line below. */
final class Marks {

    private final Map<SilenceField, ControlDecoration> decorations = new EnumMap<>(SilenceField.class);
    private final Label sentence;

    /**
     * Nothing is wrong yet.
     *
     * @param below where the line is, as the last control of its grid
     * @param columns how many columns the grid has
     */
    Marks(Composite below, int columns) {
        sentence = new Label(below, SWT.NONE);
        sentence.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinProblem");
        sentence.setData("field", "problem");
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(sentence);
    }

    /** Gives a field a place for its mark. */
    void add(SilenceField field, Control control) {
        ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        decorations.put(field, decoration);
    }

    /** Shows what is wrong with the fields that are here. */
    void show(Map<SilenceField, String> problems) {
        Set<SilenceField> here = decorations.keySet();
        decorations.forEach((field, decoration) -> {
            decoration.setDescriptionText(problems.getOrDefault(field, ""));
            if (problems.containsKey(field)) {
                decoration.show();
            } else {
                decoration.hide();
            }
        });
        String first = here.stream()
                .filter(problems::containsKey)
                .map(problems::get)
                .findFirst()
                .orElse("");
        if (!sentence.getText().equals(first)) {
            sentence.setText(first);
            sentence.requestLayout();
        }
    }
}
