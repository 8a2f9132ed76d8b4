package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.core.rules.DraftCheck;
import org.tocsin.workbench.core.rules.DraftProblem;

/** Saves or forgets what was typed, and says what is in the way. */
final class SaveBar {

    private final Runnable after;
    private final Composite bar;
    private final Label sign;
    private final Label message;
    private final Button save;
    private final Button revert;

    /**
     * Nothing to save yet.
     *
     * @param after takes the focus when nothing is left to save
     */
    SaveBar(Composite parent, Runnable saving, Runnable reverting, Runnable after) {
        this.after = after;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 0).applyTo(bar);
        sign = new Label(bar, SWT.NONE);
        sign.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR));
        message = new Label(bar, SWT.NONE);
        message.setData("field", "message-of-form");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(message);
        save = button(RuleMessages.save, saving);
        revert = button(RuleMessages.revert, reverting);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            action.run();
            // a button that is greyed by what it did would keep the keys to itself
            if (!button.isDisposed() && !button.isEnabled()) {
                after.run();
            }
        });
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(button);
        return button;
    }

    Control control() {
        return bar;
    }

    void show(Optional<DraftCheck> check, boolean changed) {
        Optional<DraftProblem> problem =
                check.flatMap(now -> now.problems().stream().findFirst());
        sign.setVisible(problem.isPresent());
        // what is wrong within an expression is said below it
        String text = problem.map(one -> one.column() > 0
                        ? NLS.bind(RuleMessages.notRight, one.field().label())
                        : one.text())
                .orElse(changed ? RuleMessages.notSaved : "");
        if (!message.getText().equals(text.replace("&", "&&"))) {
            message.setText(text.replace("&", "&&"));
            message.setToolTipText(text);
            bar.requestLayout();
        }
        save.setEnabled(changed && check.flatMap(DraftCheck::rule).isPresent());
        revert.setEnabled(changed);
    }
}
