package org.tocsin.engine.internal.monitor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;

/** The detectors that are there now. Thread-safe. */
public final class DetectorCatalog {

    private final Map<DetectorFactory, InstalledDetector> installed = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void add(DetectorDescriptor descriptor, DetectorFactory factory) {
        installed.put(factory, new InstalledDetector(descriptor, factory));
        listeners.forEach(Runnable::run);
    }

    public void remove(DetectorFactory factory) {
        if (installed.remove(factory) != null) {
            listeners.forEach(Runnable::run);
        }
    }

    /** In the order of kind and id, so that every run asks them in the same order. */
    public List<InstalledDetector> detectors() {
        return installed.values().stream()
                .sorted(Comparator.comparing(
                                (InstalledDetector one) -> one.descriptor().kind())
                        .thenComparing(one -> one.descriptor().id()))
                .toList();
    }

    /** Calls the listener after a detector has come or gone, from the thread that brought or took it. */
    AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
