package org.tocsin.workbench.internal.learning;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.workbench.core.learning.HistogramTable;
import org.tocsin.workbench.core.learning.ThresholdMove;
import org.tocsin.workbench.internal.live.ChartTableWindow;

/** The recent scores with the threshold, which can be moved by mouse and by keyboard, and what would come of it. */
final class ThresholdPane {

    private final ScoreCanvas canvas;
    private final Scale scale;
    private final Label sentence;
    private final Button apply;
    private final Button table;
    private Optional<ThresholdMove> move = Optional.empty();
    private boolean settable;

    /**
     * @param applied is told where the threshold is to be
     */
    ThresholdPane(Composite parent, Consumer<ThresholdMove> applied) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        canvas = new ScoreCanvas(pane, this::moveTo);
        canvas.setToolTipText(LearningMessages.scoresHelp);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(canvas);
        scale = new Scale(pane, SWT.HORIZONTAL);
        scale.setData("field", "threshold");
        scale.setToolTipText(LearningMessages.thresholdHelp);
        scale.addListener(SWT.Selection, event -> moveTo(scale.getSelection()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        apply = new Button(pane, SWT.PUSH);
        apply.setText(LearningMessages.apply);
        apply.setToolTipText(LearningMessages.applyHelp);
        apply.addListener(SWT.Selection, event -> {
            move.ifPresent(applied);
            reset();
        });
        table = new Button(pane, SWT.PUSH);
        table.setText(LearningMessages.table);
        table.setToolTipText(LearningMessages.tableHelp);
        table.addListener(
                SWT.Selection,
                event -> move.ifPresent(shown -> new ChartTableWindow(
                                table.getShell(), LearningMessages.scoresTitle, HistogramTable.of(shown.status()))
                        .open()));
        sentence = new Label(pane, SWT.WRAP);
        sentence.setData("field", "sentence");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(260, SWT.DEFAULT)
                .applyTo(sentence);
        reset();
    }

    /** Forgets where the threshold was moved. */
    void reset() {
        move = Optional.empty();
        scale.setEnabled(false);
        apply.setEnabled(false);
        table.setEnabled(false);
        sentence.setText("");
        canvas.show(move);
    }

    /**
     * Shows how far a detector has learned; a threshold that is being moved stays where it is.
     *
     * @param newSettable whether the detector has a setting for it
     */
    void show(Optional<LearningStatus> status, boolean newSettable) {
        settable = newSettable;
        Optional<ThresholdMove> next = status.map(one -> move.filter(ThresholdMove::moved)
                .map(moved -> new ThresholdMove(one, moved.bin()))
                .orElseGet(() -> ThresholdMove.now(one)));
        if (next.isEmpty()) {
            reset();
        } else if (!next.equals(move)) {
            put(next.get());
        }
    }

    private void moveTo(int bin) {
        move.filter(ThresholdMove::possible).ifPresent(from -> put(from.to(bin)));
    }

    private void put(ThresholdMove next) {
        move = Optional.of(next);
        canvas.show(move);
        scale.setEnabled(next.possible());
        table.setEnabled(next.possible());
        if (next.possible()) {
            scale.setMinimum(ThresholdMove.lowest(next.status()));
            scale.setMaximum(next.status().scores().bins() - 1);
            scale.setSelection(next.bin());
        }
        apply.setEnabled(settable && next.possible() && next.moved());
        sentence.setText(next.sentence());
        sentence.getParent().layout();
    }
}
