package org.tocsin.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;

/** What is installed at the moment; plug-ins come and go while it is asked. Safe to call from any thread. */
@Component(service = Installation.class)
public final class Installation {

    private final Map<String, EventSourceFactory> sources = new ConcurrentHashMap<>();
    private final Map<String, AlertWriterFactory> writers = new ConcurrentHashMap<>();
    private final Map<String, InstalledDetector> detectors = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Nothing is installed yet. */
    @Activate
    public Installation() {
        // plug-ins come by the methods below
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(EventSourceFactory factory) {
        sources.put(factory.id(), factory);
        changed();
    }

    public void removeSource(EventSourceFactory factory) {
        sources.remove(factory.id(), factory);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addWriter(AlertWriterFactory factory) {
        writers.put(factory.id(), factory);
        changed();
    }

    public void removeWriter(AlertWriterFactory factory) {
        writers.remove(factory.id(), factory);
        changed();
    }

    /** A detector, whose descriptor stands in the properties of its service. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addDetector(DetectorFactory factory, Map<String, Object> properties) {
        installed(factory, properties).ifPresent(detector -> {
            detectors.put(detector.descriptor().id(), detector);
            changed();
        });
    }

    public void removeDetector(DetectorFactory factory, Map<String, Object> properties) {
        installed(factory, properties).ifPresent(detector -> {
            detectors.remove(detector.descriptor().id(), detector);
            changed();
        });
    }

    private static Optional<InstalledDetector> installed(DetectorFactory factory, Map<String, Object> properties) {
        return Optional.ofNullable(properties.get(DetectorDescriptor.PROPERTY))
                .filter(DetectorDescriptor.class::isInstance)
                .map(descriptor -> new InstalledDetector((DetectorDescriptor) descriptor, factory));
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener, from any thread, after something has come or gone; until what it returns is closed. */
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** All kinds of sources, by id. */
    public List<EventSourceFactory> sources() {
        return sources.values().stream()
                .sorted(Comparator.comparing(EventSourceFactory::id))
                .toList();
    }

    public Optional<EventSourceFactory> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * The source of this kind; of several the first by id.
     *
     * @throws IllegalArgumentException with one sentence, if there is none
     */
    public EventSourceFactory source(SourceKind kind) {
        return sources().stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        switch (kind) {
                            case RECORDED -> "No source that reads files is installed.";
                            case SIMULATED -> "No simulator is installed.";
                            case LIVE -> "No live source is installed.";
                        }));
    }

    /** All kinds of writers, by id. */
    public List<AlertWriterFactory> writers() {
        return writers.values().stream()
                .sorted(Comparator.comparing(AlertWriterFactory::id))
                .toList();
    }

    /** All detectors, those that learn after those that follow rules, and by id. */
    public List<InstalledDetector> detectors() {
        return detectors.values().stream()
                .sorted(Comparator.comparing(
                                (InstalledDetector one) -> one.descriptor().kind())
                        .thenComparing(one -> one.descriptor().id()))
                .toList();
    }

    /** What all detectors say of themselves, in the order of {@link #detectors()}. */
    public List<DetectorDescriptor> descriptors() {
        return detectors().stream().map(InstalledDetector::descriptor).toList();
    }
}
