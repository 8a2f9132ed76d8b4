package org.tocsin.workbench.internal.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.source.EventSourceFactory;

/** What is installed at the moment. Safe to call from any thread. */
public final class Catalog {

    private final Map<String, EventSourceFactory> sources = new ConcurrentHashMap<>();
    private final Map<String, AlertWriterFactory> writers = new ConcurrentHashMap<>();
    private final Map<String, InstalledDetector> detectors = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void add(EventSourceFactory factory) {
        sources.put(factory.id(), factory);
        listeners.forEach(Runnable::run);
    }

    public void remove(EventSourceFactory factory) {
        sources.remove(factory.id(), factory);
        listeners.forEach(Runnable::run);
    }

    public void add(AlertWriterFactory factory) {
        writers.put(factory.id(), factory);
    }

    public void remove(AlertWriterFactory factory) {
        writers.remove(factory.id(), factory);
    }

    public void add(InstalledDetector detector) {
        detectors.put(detector.descriptor().id(), detector);
        listeners.forEach(Runnable::run);
    }

    public void remove(InstalledDetector detector) {
        detectors.remove(detector.descriptor().id(), detector);
        listeners.forEach(Runnable::run);
    }

    /** All kinds of sources, by name. */
    public List<EventSourceFactory> sources() {
        return sources.values().stream()
                .sorted(Comparator.comparing(EventSourceFactory::name))
                .toList();
    }

    public Optional<EventSourceFactory> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** All kinds of writers, by id. */
    public List<AlertWriterFactory> writers() {
        return writers.values().stream()
                .sorted(Comparator.comparing(AlertWriterFactory::id))
                .toList();
    }

    /** What all detectors say of themselves, by name. */
    public List<DetectorDescriptor> detectors() {
        return installed().stream().map(InstalledDetector::descriptor).toList();
    }

    /** All detectors, by name. */
    public List<InstalledDetector> installed() {
        return detectors.values().stream()
                .sorted(Comparator.comparing(detector -> detector.descriptor().name()))
                .toList();
    }

    /** Whether a source of this kind can only be made for a file that the user chose. */
    public static boolean needsFile(EventSourceFactory factory) {
        return fileParameter(factory).isPresent();
    }

    /** The name of the parameter that has the paths of files, one a line, and no default. */
    public static Optional<String> fileParameter(EventSourceFactory factory) {
        return factory.parameters().stream()
                .filter(parameter -> parameter instanceof Parameter.OfText text
                        && text.defaultText().isEmpty())
                .map(Parameter::name)
                .filter(name -> name.equals("files") || name.equals("file"))
                .findFirst();
    }

    /** Calls the listener, from any thread, after sources or detectors have come or gone. */
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
