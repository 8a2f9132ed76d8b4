package org.tocsin.workbench.internal.replay;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
import org.tocsin.recording.RecordingExtent;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.RecordingWords;
import org.tocsin.workbench.core.replay.RecordedDraft;
import org.tocsin.workbench.core.replay.RecordedSpan;
import org.tocsin.workbench.internal.live.AnswerJob;

/** Asks which sources and which time of what was recorded are wanted. UI thread. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class RecordedDialog extends Dialog {

    private static final int WIDTH = 460;

    private final RecordedPast past;
    private final ZoneId zone = ZoneId.systemDefault();
    private RecordingExtent extent = RecordingExtent.NONE;
    private boolean known;
    private RecordedForm form;
    private Label told;
    private Optional<RecordedSpan> span = Optional.empty();

    /** Asks about this recording. */
    public RecordedDialog(Shell parent, RecordedPast past) {
        super(parent);
        this.past = past;
    }

    /** What is wanted, after OK. */
    public RecordedSpan span() {
        return span.orElseThrow();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ReplayMessages.replayRecorded);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 10).applyTo(area);
        form = new RecordedForm(area, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        told = new Label(area, SWT.WRAP);
        told.setData("field", "told");
        told.setText(ReplayMessages.looking);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(told);
        new AnswerJob<Found>(
                        ReplayMessages.recordedJob,
                        running -> found(),
                        Found::words,
                        failure -> new Found(RecordingExtent.NONE, failure),
                        new Found(RecordingExtent.NONE, ""),
                        answer -> area.getDisplay().asyncExec(() -> show(answer)))
                .schedule();
        return area;
    }

    private record Found(RecordingExtent extent, String words) {}

    private Found found() {
        try {
            RecordingExtent all = past.extent();
            String words = all.isEmpty()
                    ? ""
                    : NLS.bind(
                            ReplayMessages.recorded,
                            RecordingWords.span(all.first(), all.last(), LocalDate.now(zone), zone));
            return new Found(all, words);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    private void show(Found found) {
        if (told.isDisposed()) {
            return;
        }
        known = true;
        extent = found.extent();
        told.setText(found.words());
        told.setData(found.words());
        form.fill(RecordedDraft.first(extent, zone), extent.sources());
        changed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ReplayMessages.replay, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    private void changed() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null || !known) {
            if (ok != null) {
                ok.setEnabled(false);
            }
            return;
        }
        RecordedDraft draft = form.draft();
        boolean failed = extent.isEmpty() && !String.valueOf(told.getData()).isEmpty();
        Optional<String> problem = draft.problem(extent, zone);
        ok.setEnabled(problem.isEmpty());
        span = problem.isEmpty() ? Optional.of(draft.span(past, extent, zone)) : Optional.empty();
        told.setText(failed ? String.valueOf(told.getData()) : problem.orElse(String.valueOf(told.getData())));
        told.requestLayout();
    }
}
