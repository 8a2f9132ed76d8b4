package org.tocsin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.source.EventSourceFactory;

/** The services as the running framework wires them. */
class DetectorServicesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BundleContext context =
            FrameworkUtil.getBundle(DetectorServicesTest.class).getBundleContext();

    private <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            return known(tracker.waitForService(PATIENCE.toMillis()), type.getSimpleName());
        } finally {
            tracker.close();
        }
    }

    private static <T> T known(T value, String what) {
        assertNotNull(value, what);
        return value;
    }

    private TreeSet<String> detectors() throws InvalidSyntaxException {
        TreeSet<String> ids = new TreeSet<>();
        Collection<ServiceReference<DetectorFactory>> references =
                context.getServiceReferences(DetectorFactory.class, "(" + DetectorDescriptor.PROPERTY + "=*)");
        references.forEach(
                reference -> ids.add(((DetectorDescriptor) reference.getProperty(DetectorDescriptor.PROPERTY)).id()));
        return ids;
    }

    private static void send(Monitor monitor, int from, int to) throws InterruptedException {
        Schema schema = Schema.named("m");
        monitor.watch(
                "test",
                sink -> {
                    for (int i = from; i < to; i++) {
                        sink.offer(Event.of("a", i * 1000L, schema, i));
                    }
                    sink.end();
                    return () -> {};
                },
                true);
        assertTrue(monitor.awaitEnd(PATIENCE));
    }

    @Test
    void contributionsOfTheExtensionPointArePublishedAsServices() throws Exception {
        service(MonitorFactory.class);
        assertTrue(
                detectors()
                        .containsAll(List.of(
                                "rule",
                                "ensemble",
                                "windows",
                                "seasonal",
                                "transitions",
                                "deviation",
                                "stuck",
                                "range",
                                "silence",
                                "rcf",
                                "forest")),
                detectors().toString());
        for (ServiceReference<DetectorFactory> reference : context.getServiceReferences(DetectorFactory.class, null)) {
            DetectorDescriptor descriptor = (DetectorDescriptor) reference.getProperty(DetectorDescriptor.PROPERTY);
            if (descriptor.id().equals("forest")) {
                assertEquals(DetectorKind.ML, descriptor.kind());
                assertTrue(descriptor.icon().isPresent());
                assertTrue(descriptor.parameters().stream()
                        .map(Parameter::name)
                        .toList()
                        .contains("trees"));
            }
        }
    }

    @Test
    void controlsAreInstalledButNotAskedUnlessTheyAreSwitchedOn() throws Exception {
        MonitorFactory monitors = service(MonitorFactory.class);
        assertTrue(
                detectors().containsAll(List.of("random", "always")),
                detectors().toString());
        MonitorSettings settings = MonitorSettings.defaults().withReplay(true);
        for (boolean on : new boolean[] {false, true}) {
            List<Verdict> said = new CopyOnWriteArrayList<>();
            Map<String, Boolean> switches = on
                    ? Map.of("always", true, "rule", false, "ensemble", false)
                    : Map.of("rule", false, "ensemble", false);
            try (Monitor monitor = monitors.open(
                    settings.withDetectors(Map.of(), switches),
                    List.of(),
                    List.of((event, checks, verdicts) -> said.addAll(verdicts)),
                    MonitorListener.NONE)) {
                send(monitor, 0, 10);
            }
            assertEquals(
                    on ? 10 : 0,
                    said.stream().filter(Verdict.Anomaly.class::isInstance).count());
        }
    }

    @Test
    void everySourceIsAService() throws Exception {
        service(EventSourceFactory.class);
        TreeSet<String> ids = new TreeSet<>();
        for (ServiceReference<EventSourceFactory> reference :
                context.getServiceReferences(EventSourceFactory.class, null)) {
            ids.add(context.getService(reference).id());
        }
        assertTrue(ids.containsAll(List.of("csv", "host", "simulator")), ids.toString());
    }

    @Test
    void aDetectorThatComesIsAskedAndOneThatLeavesStopsReceiving() throws Exception {
        List<Event> seen = new CopyOnWriteArrayList<>();
        MonitorFactory monitors = service(MonitorFactory.class);
        MonitorSettings settings = MonitorSettings.defaults().withReplay(true);
        try (Monitor monitor = monitors.open(settings, List.of(), List.of(), MonitorListener.NONE)) {
            send(monitor, 0, 10);
            assertEquals(0, seen.size());
            DetectorFactory factory = (source, parameters) -> List.of(Check.of(
                    event -> {
                        seen.add(event);
                        return Verdict.NORMAL;
                    },
                    "test"));
            DetectorDescriptor descriptor = new DetectorDescriptor(
                    "test", "Test", "", DetectorKind.ML, "test", Optional.empty(), Optional.empty(), List.of());
            ServiceRegistration<DetectorFactory> registration = context.registerService(
                    DetectorFactory.class, factory, new Hashtable<>(Map.of(DetectorDescriptor.PROPERTY, descriptor)));
            send(monitor, 10, 20);
            assertEquals(10, seen.size());
            registration.unregister();
            send(monitor, 20, 30);
            assertEquals(10, seen.size());
        }
    }

    @Test
    void aPluginThatIsTakenOutAndPutInAgainLeavesAndComesBack() throws Exception {
        service(MonitorFactory.class);
        assertTrue(detectors().contains("zscore"));
        Bundle plugin = List.of(context.getBundles()).stream()
                .filter(bundle -> "org.tocsin.detector.zscore".equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        String location = "reference:"
                + FileLocator.getBundleFileLocation(plugin).orElseThrow().toURI();
        plugin.uninstall();
        awaitDetector("zscore", false);
        assertFalse(detectors().contains("zscore"));
        reinstall(location);
        awaitDetector("zscore", true);
    }

    private void reinstall(String location) throws BundleException {
        Bundle again = context.installBundle(location);
        again.start(Bundle.START_ACTIVATION_POLICY);
    }

    /** The registry follows bundles from a thread of its own. */
    private void awaitDetector(String id, boolean there) throws InvalidSyntaxException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (this) {
            while (detectors().contains(id) != there && System.nanoTime() < deadline) {
                wait(20);
            }
        }
        assertEquals(there, detectors().contains(id));
    }
}
