package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.core.rules.RuleEditor;
import org.tocsin.workbench.core.rules.RuleList;

/** The buttons below the table. */
final class RuleButtons {

    private final Composite row;
    private final Button add;
    private final Button copy;
    private final Button delete;
    private final Button undo;

    RuleButtons(Composite parent, RuleEditor editor, RuleList list, RuleFiles files) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .spacing(4, 4)
                .equalWidth(true)
                .applyTo(row);
        add = button(RuleMessages.add, list::add);
        copy = button(RuleMessages.copyRule, list::copy);
        delete = button(RuleMessages.delete, list::delete);
        undo = button(RuleMessages.undo, list::undo);
        button(RuleMessages.importRules, () -> {
            if (editor.leave()) {
                files.importFile();
                list.replaced();
            }
        });
        button(RuleMessages.export, files::exportFile);
    }

    Composite control() {
        return row;
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            action.run();
            // a button that is greyed by what it did would keep the keys to itself
            if (!button.isDisposed() && !button.isEnabled()) {
                add.setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /**
     * Enables what can be done.
     *
     * @param selected whether a rule of the file is selected
     * @param undoable what can be taken back, in words
     */
    void enable(boolean selected, Optional<String> undoable) {
        copy.setEnabled(selected);
        delete.setEnabled(selected);
        undo.setEnabled(undoable.isPresent());
        undo.setToolTipText(
                undoable.map(what -> NLS.bind(RuleMessages.undoWhat, what)).orElse(RuleMessages.nothingToUndo));
    }
}
