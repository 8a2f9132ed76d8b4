package org.tocsin.engine.internal.monitor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;

/** The shell that connects {@link Pipeline} with the detectors that are published as services. */
@Component(service = MonitorFactory.class)
public final class MonitorFactoryComponent implements MonitorFactory {

    private final DetectorCatalog catalog = new DetectorCatalog();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDetector(DetectorFactory factory, Map<String, Object> properties) {
        if (properties.get(DetectorDescriptor.PROPERTY) instanceof DetectorDescriptor descriptor) {
            catalog.add(descriptor, factory);
        }
    }

    void removeDetector(DetectorFactory factory) {
        catalog.remove(factory);
    }

    @Override
    public Monitor open(
            MonitorSettings settings, List<AlertWriter> writers, List<MetricTap> taps, MonitorListener listener) {
        return new Pipeline(settings, catalog, writers, taps, listener, Clock.systemUTC());
    }

    @Override
    public Monitor open(
            MonitorSettings settings,
            List<InstalledDetector> detectors,
            List<AlertWriter> writers,
            List<MetricTap> taps,
            MonitorListener listener) {
        DetectorCatalog given = new DetectorCatalog();
        detectors.forEach(one -> given.add(one.descriptor().withUse(DetectorDescriptor.Use.BY_DEFAULT), one.factory()));
        return new Pipeline(settings, given, writers, taps, listener, Clock.systemUTC());
    }
}
