package org.tocsin.workbench.internal.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.api.monitor.Models;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Watch;

/** The models of a source and what can be done with them. */
final class ModelsPane {

    private final Watch watch;
    private final MetricHistory history;
    private final Composite pane;
    private final ModelTable table;
    private final Button freeze;
    private final Button rollBack;
    private final Button leaveOut;
    private final Button learn;
    private String source = "";
    private Optional<LearnedModel> model = Optional.empty();

    ModelsPane(Composite parent, Watch watch, MetricHistory history) {
        this.watch = watch;
        this.history = history;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(pane);
        GridDataFactory.fillDefaults().grab(false, true).hint(450, SWT.DEFAULT).applyTo(pane);
        table = new ModelTable(pane, this::enable);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table.control());
        freeze = button(LearningMessages.freeze, LearningMessages.freezeHelp, this::freeze);
        rollBack = button(LearningMessages.rollBack, LearningMessages.rollBackHelp, this::rollBack);
        leaveOut = button(
                LearningMessages.leaveOut,
                LearningMessages.leaveOutHelp,
                () -> span(
                        LearningMessages.leaveOutTitle,
                        LearningMessages.leaveOutQuestion,
                        span -> watch.with(monitor -> mark(monitor.models(), span, false))));
        learn = button(
                LearningMessages.learn,
                LearningMessages.learnHelp,
                () -> span(
                        LearningMessages.learnTitle,
                        LearningMessages.learnQuestion,
                        span -> watch.with(monitor -> mark(monitor.models(), span, true))));
        enable();
    }

    private Button button(String text, String help, Runnable action) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(help);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    void show(String newSource, Optional<LearnedModel> newModel) {
        source = newSource;
        model = newModel;
        table.show(newModel.map(LearnedModel::kept).orElse(List.of()));
        enable();
    }

    private void enable() {
        boolean frozen = model.map(one -> one.status().frozen()).orElse(false);
        freeze.setText(frozen ? LearningMessages.thaw : LearningMessages.freeze);
        freeze.setEnabled(model.isPresent());
        rollBack.setEnabled(model.isPresent() && table.older().isPresent());
        leaveOut.setEnabled(model.isPresent());
        learn.setEnabled(model.isPresent());
    }

    private void freeze() {
        model.ifPresent(one -> {
            String of = source;
            watch.with(monitor ->
                    monitor.models().freeze(of, one.detector(), !one.status().frozen()));
        });
    }

    private void rollBack() {
        String of = source;
        model.ifPresent(one -> table.older()
                .ifPresent(generation ->
                        watch.with(monitor -> monitor.models().rollBack(of, one.detector(), generation))));
    }

    private void span(String title, String question, Consumer<Duration> action) {
        new SpanDialog(pane.getShell()).ask(title, NLS.bind(question, source)).ifPresent(action);
    }

    private void mark(Models models, Duration length, boolean normal) {
        if (history.newest(source) == Long.MIN_VALUE) {
            return;
        }
        Instant to = Instant.ofEpochMilli(history.newest(source));
        Instant from = to.minus(length);
        if (normal) {
            models.learn(source, from, to);
        } else {
            models.leaveOut(source, from, to);
        }
    }
}
