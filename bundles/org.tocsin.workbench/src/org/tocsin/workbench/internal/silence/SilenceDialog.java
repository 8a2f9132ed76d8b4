package org.tocsin.workbench.internal.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.silence.SilenceDraft;
import org.tocsin.workbench.core.silence.SilenceField;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.live.Pulse;

/** Asks what to hide, when and why, and says meanwhile what it would do to the alerts that are open. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class SilenceDialog extends Dialog {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final String title;
    private final AlertBoard board;
    private volatile SilenceDraft draft;
    private ScopeForm scope;
    private ScheduleForm schedule;
    private Text reason;
    private Label effect;
    private Pulse<String> pulse;

    SilenceDialog(Shell parent, String title, SilenceDraft draft, AlertBoard board) {
        super(parent);
        this.title = title;
        this.draft = draft;
        this.board = board;
    }

    /** What was filled in. */
    SilenceDraft draft() {
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
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 10).applyTo(area);
        scope = new ScopeForm(area, draft.scope(), this::changed);
        schedule = new ScheduleForm(area, draft.when(), this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scope.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(schedule.control());
        Composite why = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(why);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        new Label(why, SWT.NONE).setText(SilenceMessages.reasonLabel);
        reason = new Text(why, SWT.BORDER);
        reason.setMessage(SilenceMessages.reasonHint);
        reason.setData("field", "reason");
        reason.setText(draft.reason());
        reason.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        Composite told = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(told);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
        new Label(told, SWT.NONE).setImage(new Icons(told).image("silence"));
        effect = new Label(told, SWT.NONE);
        effect.setData("field", "effect");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(effect);
        pulse = Pulse.start(effect, BEAT, this::words, this::tell);
        return area;
    }

    private String words() {
        SilenceDraft typed = draft;
        String time = typed.time(Instant.now(), ZoneId.systemDefault());
        String effect = typed.effect(board.snapshot().stories());
        return time.isEmpty() ? effect : NLS.bind(SilenceMessages.effectAndTime, effect, time);
    }

    private void tell(String words) {
        if (!effect.getText().equals(words)) {
            effect.setText(words);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(
                parent,
                IDialogConstants.OK_ID,
                title.equals(SilenceMessages.newTitle) ? SilenceMessages.silence : SilenceMessages.save,
                true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    private void changed() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            return; // the form is being made
        }
        draft = new SilenceDraft(
                scope.scope(), schedule.draft(), reason.getText().strip());
        Map<SilenceField, String> problems = draft.problems(Instant.now(), ZoneId.systemDefault());
        scope.mark(problems);
        schedule.mark(problems);
        ok.setEnabled(problems.isEmpty());
        pulse.now();
    }

    @Override
    protected void okPressed() {
        changed(); // what was in the future when it was typed may be over by now
        if (getButton(IDialogConstants.OK_ID).isEnabled()) {
            super.okPressed();
        }
    }
}
