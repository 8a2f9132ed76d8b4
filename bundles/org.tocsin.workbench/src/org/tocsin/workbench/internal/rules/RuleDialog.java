package org.tocsin.workbench.internal.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tocsin.api.detector.Severity;

/** Asks for everything that makes a rule, and says at once what is wrong with it. */
public final class RuleDialog extends TitleAreaDialog {

    private static final String INTRO =
            "An alert is raised when the condition holds for long enough, and resolved when it is clear for long.";

    private final String title;
    private final Collection<String> taken;
    private final RuleDraft.Reader reader;
    private RuleDraft draft;
    private Text name;
    private Button enabled;
    private Text when;
    private Text clear;
    private Text pending;
    private Text keep;
    private Combo severity;
    private Text sources;
    private Text message;

    RuleDialog(Shell parent, String title, RuleDraft draft, Collection<String> taken, RuleDraft.Reader reader) {
        super(parent);
        this.title = title;
        this.draft = draft;
        this.taken = taken;
        this.reader = reader;
        setHelpAvailable(false);
    }

    RuleDraft draft() {
        return draft;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(INTRO);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(12, 10)
                .spacing(8, 8)
                .applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        name = text(form, "&Name:", "name", draft.name(), "unique in the file, such as cpu-high", 3);
        when = text(form, "&Condition:", "when", draft.when(), "a metric, a comparison and a level: cpu > 90", 3);
        clear = text(form, "C&lear when:", "clear", draft.clear(), "the contrary of the condition", 3);
        pending = text(form, "&For:", "pending", draft.pending(), "30s", 1);
        keep = text(form, "Clea&r for:", "keep", draft.keep(), "10s", 1);
        label(form, "&Severity:");
        severity = new Combo(form, SWT.READ_ONLY);
        severity.setItems(Arrays.stream(Severity.values()).map(Severity::word).toArray(String[]::new));
        severity.select(draft.severity().ordinal());
        severity.setData("field", "severity");
        severity.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(severity);
        label(form, "");
        enabled = new Button(form, SWT.CHECK);
        enabled.setText("&Enabled");
        enabled.setSelection(draft.enabled());
        enabled.addListener(SWT.Selection, event -> changed());
        sources = text(form, "S&ources:", "sources", draft.sources(), "all; or patterns such as web-*, db-?", 3);
        message = text(
                form,
                "&Message:",
                "message",
                draft.message(),
                "made from the rule; may have {source}, {metric}, {value}, {level}",
                3);
        return area;
    }

    private Text text(Composite form, String label, String field, String value, String hint, int span) {
        label(form, label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        text.setMessage(hint);
        text.setData("field", field);
        text.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(span, 1)
                .hint(span == 1 ? 100 : 360, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static void label(Composite form, String text) {
        new Label(form, SWT.NONE).setText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID)
                .setEnabled(draft.problem(taken, reader).isEmpty());
    }

    private void changed() {
        if (message == null) {
            return;
        }
        draft = new RuleDraft(
                name.getText(),
                enabled.getSelection(),
                when.getText(),
                clear.getText(),
                pending.getText(),
                keep.getText(),
                Severity.values()[severity.getSelectionIndex()],
                sources.getText(),
                message.getText());
        Optional<String> problem = draft.problem(taken, reader);
        setErrorMessage(problem.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }
}
