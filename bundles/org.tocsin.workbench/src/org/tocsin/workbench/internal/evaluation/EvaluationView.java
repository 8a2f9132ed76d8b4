package org.tocsin.workbench.internal.evaluation;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.session.Installation;
import org.tocsin.session.recording.FiguresFile;
import org.tocsin.workbench.core.evaluation.EvaluationAnswer;
import org.tocsin.workbench.core.evaluation.EvaluationWords;
import org.tocsin.workbench.core.evaluation.Recordings;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.internal.live.AnswerJob;
import org.tocsin.workbench.internal.live.LivePart;

/** How well the detectors find what is known to have gone wrong in a recording. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class EvaluationView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.evaluation";

    @Inject
    private Installation installation;

    @Inject
    private WorkbenchSettings settings;

    @Inject
    private ReplayDesk replays;

    private Recordings recordings;
    private Display display;
    private Composite page;
    private RecordingForm form;
    private Button evaluate;
    private Button stop;
    private Button export;
    private Label words;
    private FiguresTable table;
    private AnswerJob<EvaluationAnswer> job;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        recordings = new Recordings(installation, settings, replays);
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        form = new RecordingForm(page, this::enable);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        evaluate = button(buttons, EvaluationMessages.evaluate, this::start);
        stop = button(buttons, EvaluationMessages.stop, () -> job.cancel());
        export = button(buttons, EvaluationMessages.export, this::export);
        words = new Label(buttons, SWT.WRAP);
        words.setData("field", "words");
        words.setText(EvaluationWords.EMPTY);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(words);
        table = new FiguresTable(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        page.addDisposeListener(event -> {
            if (job != null) {
                job.cancel();
            }
        });
        form.offer(recordings.open());
        enable();
    }

    private static Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void enable() {
        if (export != null) {
            evaluate.setEnabled(job == null && !form.recording().isBlank());
            stop.setEnabled(job != null);
            export.setEnabled(table != null && !table.figures().isEmpty());
        }
    }

    private void start() {
        String file = form.recording();
        String truth = form.truth();
        Optional.ofNullable(getSite().getService(Evaluation.class))
                .ifPresentOrElse(
                        service -> {
                            table.show(List.of());
                            job = new AnswerJob<>(
                                    EvaluationMessages.job,
                                    running -> new EvaluationAnswer.Done(service.run(
                                            recordings.request(service, file, truth),
                                            events -> running.accept(new EvaluationAnswer.Running(events)))),
                                    EvaluationWords::of,
                                    EvaluationAnswer.Failed::new,
                                    new EvaluationAnswer.Stopped(),
                                    this::later);
                            enable();
                            say(EvaluationMessages.reading);
                            job.schedule();
                        },
                        () -> say(EvaluationMessages.notInstalled));
    }

    /** Called from any thread. */
    private void later(EvaluationAnswer answer) {
        display.asyncExec(() -> {
            if (!page.isDisposed()) {
                show(answer);
            }
        });
    }

    private void show(EvaluationAnswer answer) {
        if (answer instanceof EvaluationAnswer.Done done) {
            table.show(done.report().figures());
        }
        if (!(answer instanceof EvaluationAnswer.Running)) {
            job = null;
        }
        say(EvaluationWords.of(answer));
        enable();
    }

    private void say(String text) {
        // a name may have an ampersand
        words.setText(text.replace("&", "&&"));
        page.layout(true, true);
    }

    private void export() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
        dialog.setText(EvaluationMessages.exportTitle);
        dialog.setFileName("evaluation.csv");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                FiguresFile.write(Path.of(file), table.figures());
                say(NLS.bind(EvaluationMessages.written, file));
            } catch (IOException failure) {
                MessageDialog.openError(
                        page.getShell(),
                        EvaluationMessages.exportTitle,
                        NLS.bind(EvaluationMessages.unwritable, file, failure.getMessage()));
            }
        }
    }

    @Override
    public void setFocus() {
        form.offer(recordings.open());
        form.setFocus();
    }
}
