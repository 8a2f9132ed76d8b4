package org.tocsin.workbench.internal.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.evaluation.Recordings;

/** Asks which recording, and what is known to have gone wrong in it. */
final class RecordingForm {

    private final Composite control;
    private final Combo recording;
    private final Text truth;
    private String suggested = "";

    /**
     * @param changed called when something else was entered
     */
    RecordingForm(Composite parent, Runnable changed) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(control);
        new Label(control, SWT.NONE).setText(EvaluationMessages.recording);
        recording = new Combo(control, SWT.DROP_DOWN);
        recording.setData("field", "recording");
        recording.setToolTipText(EvaluationMessages.recordingHelp);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recording);
        browse(EvaluationMessages.browse, EvaluationMessages.recordingTitle, recording::setText);
        new Label(control, SWT.NONE).setText(EvaluationMessages.truth);
        truth = new Text(control, SWT.BORDER);
        truth.setData("field", "truth");
        truth.setMessage(EvaluationMessages.truthHint);
        truth.setToolTipText(EvaluationMessages.truthHelp);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(truth);
        browse(EvaluationMessages.browseTruth, EvaluationMessages.truthTitle, truth::setText);
        recording.addModifyListener(event -> {
            suggest();
            changed.run();
        });
        truth.addModifyListener(event -> changed.run());
    }

    private void browse(String label, String title, Consumer<String> chosen) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
            dialog.setText(title);
            dialog.setFilterExtensions(new String[] {"*.csv;*.csv.gz", "*"});
            Optional.ofNullable(dialog.open()).ifPresent(chosen);
        });
    }

    /** What the user has entered stays. */
    private void suggest() {
        if (truth.getText().equals(suggested)) {
            suggested = Recordings.truthBeside(recording.getText());
            truth.setText(suggested);
        }
    }

    Composite control() {
        return control;
    }

    String recording() {
        return recording.getText();
    }

    String truth() {
        return truth.getText();
    }

    /** Offers these files, the first one at once if nothing was entered yet. */
    void offer(List<String> files) {
        if (!List.of(recording.getItems()).equals(files)) {
            String text = recording.getText();
            recording.setItems(files.toArray(String[]::new));
            recording.setText(text.isBlank() && !files.isEmpty() ? files.get(0) : text);
        }
    }

    void setFocus() {
        recording.setFocus();
    }
}
