package org.tocsin.headless.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tocsin.api.monitor.ModelArchive;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.install.PluginInstaller;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.TableReader;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.EventRecordings;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.session.Installation;
import org.tocsin.session.SourcePlan;

/** The services that the commands work with. */
@Component(service = Toolbox.class)
public final class Toolbox {

    private static final Duration RECORDED = Duration.ofDays(7);
    private static final long RECORDED_BYTES = 2_000_000_000;

    private final Installation installation;
    private final MonitorFactory monitors;
    private final RuleBook rules;
    private final Backtest backtest;
    private final Evaluation evaluation;
    private final TableReader tables;
    private final ModelArchive models;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable PluginInstaller installer;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable EventRecordings recordings;

    @Activate
    public Toolbox(
            @Reference Installation installation,
            @Reference MonitorFactory monitors,
            @Reference RuleBook rules,
            @Reference Backtest backtest,
            @Reference Evaluation evaluation,
            @Reference TableReader tables,
            @Reference ModelArchive models) {
        this.installation = installation;
        this.monitors = monitors;
        this.rules = rules;
        this.backtest = backtest;
        this.evaluation = evaluation;
        this.tables = tables;
        this.models = models;
    }

    Installation installation() {
        return installation;
    }

    MonitorFactory monitors() {
        return monitors;
    }

    RuleBook rules() {
        return rules;
    }

    Backtest backtest() {
        return backtest;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    TableReader tables() {
        return tables;
    }

    ModelArchive models() {
        return models;
    }

    Optional<PluginInstaller> installer() {
        PluginInstaller installed = installer;
        return installed == null ? Optional.empty() : Optional.of(installed);
    }

    /**
     * The recording in this folder, of seven days and two gigabytes at most, as in the workbench.
     *
     * @param trouble is told what a person should know of it
     */
    EventRecording recording(Path folder, Consumer<String> trouble) {
        EventRecordings installed = recordings;
        if (installed == null) {
            throw new IllegalArgumentException("Nothing that records events is installed.");
        }
        return installed.open(new RecordingPlace(folder, RECORDED, RECORDED_BYTES), trouble);
    }

    /** The source of this id, with what was set for it. */
    SourcePlan source(String id, Assignments assignments) {
        EventSourceFactory factory = installation
                .source(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no source '" + id + "'; known are "
                        + String.join(
                                ", ",
                                installation.sources().stream()
                                        .map(EventSourceFactory::id)
                                        .toList()) + "."));
        return SourcePlan.of(factory, assignments.of(id));
    }

    /** The source of this kind, with what was set for it. */
    SourcePlan source(SourceKind kind, Assignments assignments) {
        EventSourceFactory factory = installation.source(kind);
        return SourcePlan.of(factory, assignments.of(factory.id()));
    }
}
