package org.tocsin.headless.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.ModelArchive;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.install.PluginInstaller;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.TableReader;
import org.tocsin.rule.api.RuleBook;

/** The services that the commands work with. */
@Component(service = Toolbox.class)
public final class Toolbox {

    private final MonitorFactory monitors;
    private final RuleBook rules;
    private final Backtest backtest;
    private final Evaluation evaluation;
    private final TableReader tables;
    private final ModelArchive models;
    private final Map<DetectorFactory, DetectorDescriptor> detectors = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile Collection<EventSourceFactory> sources = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile Collection<AlertWriterFactory> writers = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PluginInstaller installer;

    @Activate
    public Toolbox(
            @Reference MonitorFactory monitors,
            @Reference RuleBook rules,
            @Reference Backtest backtest,
            @Reference Evaluation evaluation,
            @Reference TableReader tables,
            @Reference ModelArchive models) {
        this.monitors = monitors;
        this.rules = rules;
        this.backtest = backtest;
        this.evaluation = evaluation;
        this.tables = tables;
        this.models = models;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDetector(DetectorFactory factory, Map<String, Object> properties) {
        if (properties.get(DetectorDescriptor.PROPERTY) instanceof DetectorDescriptor descriptor) {
            detectors.put(factory, descriptor);
        }
    }

    void removeDetector(DetectorFactory factory) {
        detectors.remove(factory);
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
        return Optional.ofNullable(installer);
    }

    List<DetectorDescriptor> detectors() {
        return detectors.values().stream()
                .sorted(Comparator.comparing(DetectorDescriptor::kind).thenComparing(DetectorDescriptor::id))
                .toList();
    }

    /** What is installed, in the order of {@link #detectors()}. */
    List<InstalledDetector> installed() {
        return detectors.entrySet().stream()
                .map(entry -> new InstalledDetector(entry.getValue(), entry.getKey()))
                .sorted(Comparator.comparing(
                                (InstalledDetector one) -> one.descriptor().kind())
                        .thenComparing(one -> one.descriptor().id()))
                .toList();
    }

    List<EventSourceFactory> sources() {
        return sources.stream()
                .sorted(Comparator.comparing(EventSourceFactory::id))
                .toList();
    }

    /** The source of this id. */
    EventSourceFactory source(String id) {
        return sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no source '" + id + "'; known are "
                        + String.join(
                                ", ",
                                sources().stream().map(EventSourceFactory::id).toList()) + "."));
    }

    /** The writer of this id. */
    AlertWriterFactory writer(String id) {
        return writers.stream()
                .filter(writer -> writer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The writer '" + id + "' is not installed."));
    }
}
