package org.tocsin.workbench.internal.learning;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.monitor.LearnedModel;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.learning.LearningSetting;
import org.tocsin.workbench.core.learning.LiveModels;
import org.tocsin.workbench.core.learning.ThresholdMove;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;

/** What the detectors that learn have learned of a source, and what can be done about it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class LearningView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.learning";

    private static final Duration BEAT = Duration.ofSeconds(1);

    /** What is seen: the sources that there are, and what was learned of the one that is chosen. */
    private record Content(List<String> sources, LiveModels.Known known) {}

    @Inject
    private Installation installation;

    @Inject
    private WorkbenchSettings settings;

    @Inject
    private MetricHistory history;

    @Inject
    private AlertBoard board;

    @Inject
    private Watch watch;

    @Inject
    private AlertSelection selection;

    private Combo sources;
    private ModelChoice detectors;
    private Label progress;
    private ThresholdPane threshold;
    private ModelsPane models;
    private Pulse<Content> pulse;
    private boolean answered;
    private volatile String chosen = "";

    @Override
    public void createPartControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 6)
                .spacing(12, 6)
                .applyTo(pane);
        head(pane);
        threshold = new ThresholdPane(pane, this::apply);
        models = new ModelsPane(pane, watch, history);
        LiveModels live = new LiveModels(watch::models);
        pulse = beat(pane, BEAT, () -> new Content(history.sources(), live.beat(chosen)), this::show);
        sources.addListener(SWT.Selection, event -> {
            choose(sources.getText());
            pulse.now();
        });
        until(selection.onChange(() -> later(pane, this::followPick)));
        followPick();
    }

    private void head(Composite pane) {
        Composite head = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        new Label(head, SWT.NONE).setText(LearningMessages.source);
        sources = new Combo(head, SWT.READ_ONLY);
        sources.setData("field", "source");
        GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(sources);
        new Label(head, SWT.NONE).setText(LearningMessages.detector);
        detectors = new ModelChoice(head, this::name);
        GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(detectors.control());
        detectors.control().addListener(SWT.Selection, event -> showModel());
        progress = new Label(head, SWT.NONE);
        progress.setText(LearningMessages.choose);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(progress);
    }

    private void choose(String source) {
        chosen = source;
        threshold.reset();
    }

    /**
     * Turns to what was learned of a source.
     *
     * @param source its name; empty for the one that is shown
     * @param detector the id of the detector to show, once it is known; empty for the first
     */
    public void show(String source, String detector) {
        detectors.want(detector);
        if (!source.isEmpty() && !source.equals(chosen)) {
            choose(source);
        }
        pulse.now();
    }

    /** Turns to the source of the alert that was selected. */
    private void followPick() {
        if (!sources.isDisposed()) {
            selection.ids().stream()
                    .findFirst()
                    .flatMap(id -> board.snapshot().find(id))
                    .map(AlertStory::latest)
                    .filter(alert -> !alert.source().equals(chosen))
                    .ifPresent(alert -> choose(alert.source()));
        }
    }

    private void show(Content content) {
        if (!content.sources().equals(List.of(sources.getItems()))) {
            sources.setItems(content.sources().toArray(String[]::new));
        }
        if (chosen.isEmpty() && !content.sources().isEmpty()) {
            choose(content.sources().get(0));
        }
        if (!sources.getText().equals(chosen)) {
            sources.setText(chosen);
        }
        boolean ofChosen = content.known().source().equals(chosen);
        answered = ofChosen && content.known().answered();
        detectors.show(ofChosen ? content.known().models() : List.of());
        showModel();
    }

    private String name(LearnedModel model) {
        String name = descriptor(model).map(DetectorDescriptor::name).orElse(model.detector());
        return model.check().isEmpty() ? name : name + ": " + model.check();
    }

    private Optional<DetectorDescriptor> descriptor(LearnedModel model) {
        return installation.descriptors().stream()
                .filter(one -> one.id().equals(model.detector()))
                .findFirst();
    }

    private void showModel() {
        Optional<LearnedModel> model = detectors.model();
        progress.setText(model.map(one -> NLS.bind(
                        one.status().frozen() ? LearningMessages.progressFrozen : LearningMessages.progress,
                        name(one),
                        one.status().progress()))
                .orElse(answered ? LearningMessages.unknown : LearningMessages.asking));
        threshold.show(
                model.map(LearnedModel::status), model.flatMap(this::setting).isPresent());
        models.show(chosen, model);
    }

    private Optional<LearningSetting> setting(LearnedModel model) {
        return descriptor(model).flatMap(detector -> LearningSetting.of(settings, detector));
    }

    private void apply(ThresholdMove move) {
        detectors.model().flatMap(this::setting).ifPresent(setting -> {
            setting.set(chosen, move);
            settings.changed();
        });
    }

    @Override
    public void setFocus() {
        sources.setFocus();
    }
}
