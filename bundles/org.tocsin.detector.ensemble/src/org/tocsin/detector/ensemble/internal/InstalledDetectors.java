package org.tocsin.detector.ensemble.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;

/** The detectors that are there, as the engine publishes them. Thread-safe. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // OSGi says nothing of parameters
final class InstalledDetectors extends ServiceTracker<DetectorFactory, InstalledDetector> {

    private final List<InstalledDetector> detectors = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    InstalledDetectors(BundleContext context) {
        super(context, DetectorFactory.class, null);
    }

    @Override
    public @Nullable InstalledDetector addingService(ServiceReference<DetectorFactory> reference) {
        if (!(reference.getProperty(DetectorDescriptor.PROPERTY) instanceof DetectorDescriptor descriptor)) {
            return null;
        }
        DetectorFactory factory = context.getService(reference);
        if (factory == null || factory instanceof EnsembleFactory) {
            return null;
        }
        InstalledDetector detector = new InstalledDetector(descriptor, factory);
        detectors.add(detector);
        listeners.forEach(Runnable::run);
        return detector;
    }

    @Override
    public void removedService(ServiceReference<DetectorFactory> reference, InstalledDetector detector) {
        super.removedService(reference, detector);
        detectors.remove(detector);
        listeners.forEach(Runnable::run);
    }

    Optional<InstalledDetector> find(String id) {
        return detectors.stream()
                .filter(one -> one.descriptor().id().equals(id))
                .findFirst();
    }

    AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
