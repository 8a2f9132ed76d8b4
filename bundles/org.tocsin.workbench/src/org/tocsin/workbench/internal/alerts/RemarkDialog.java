package org.tocsin.workbench.internal.alerts;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tocsin.api.alert.Remark;
import org.tocsin.workbench.core.monitor.AlertStory;

/** Says what will be done about alerts, and asks what there is to say about it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class RemarkDialog extends Dialog {

    private final AlertAction action;
    private final Remark.Kind kind;
    private final List<AlertStory> stories;
    private Text text;
    private String words = "";

    RemarkDialog(Shell parent, AlertAction action, Remark.Kind kind, List<AlertStory> stories) {
        super(parent);
        this.action = action;
        this.kind = kind;
        this.stories = stories;
    }

    /** What was said; empty if it was cancelled. */
    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(words) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(action.label().replace("…", ""));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        label(area, what());
        String effect = effect();
        if (!effect.isEmpty()) {
            label(area, effect);
        }
        Label question = label(area, kind == Remark.Kind.NOTE ? AlertMessages.noteWords : AlertMessages.remarkWords);
        question.setData("field", "question");
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        text.setData("field", "remark");
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 72).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        // a line end is not what Enter is for here: Shift+Enter makes one
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.SHIFT) == 0) {
                event.doit = false;
                if (getButton(IDialogConstants.OK_ID).isEnabled()) {
                    okPressed();
                }
            } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.setFocus();
        return area;
    }

    private static Label label(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private String what() {
        String first = stories.getFirst().message().replace("&", "&&");
        return stories.size() == 1 ? first : NLS.bind(AlertMessages.severalStories, stories.size(), first);
    }

    private String effect() {
        return switch (kind) {
            case RESOLVED -> AlertMessages.resolveEffect;
            case FALSE_ALARM -> AlertMessages.falseAlarmEffect;
            case NORMAL -> AlertMessages.learnEffect;
            default -> "";
        };
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    private void check() {
        words = text.getText().strip().replaceAll("\\s*\\R\\s*", " ");
        getButton(IDialogConstants.OK_ID).setEnabled(kind != Remark.Kind.NOTE || !words.isEmpty());
    }
}
