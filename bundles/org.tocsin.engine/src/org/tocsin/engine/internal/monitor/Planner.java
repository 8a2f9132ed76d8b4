package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.Health.DetectorHealth;
import org.tocsin.api.monitor.Health.DetectorWork;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Settings;
import org.tocsin.engine.internal.lane.DetectionPlan;
import org.tocsin.engine.internal.lane.FailureRecord;

/** Makes the detection plan from what is installed and what is set, and notices when it would be another. */
final class Planner implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Planner.class.getName());

    private final DetectorCatalog catalog;
    private final Consumer<String> trouble;
    private final Runnable changed;
    private final AutoCloseable catalogListener;
    private final Map<DetectorFactory, AutoCloseable> factoryListeners = new HashMap<>();
    private final Map<String, FailureRecord> records = new LinkedHashMap<>();

    Planner(DetectorCatalog catalog, Consumer<String> trouble, Runnable changed) {
        this.catalog = catalog;
        this.trouble = trouble;
        this.changed = changed;
        this.catalogListener = catalog.onChange(changed);
    }

    synchronized DetectionPlan plan(MonitorSettings settings) {
        List<DetectionPlan.Entry> entries = new ArrayList<>();
        List<InstalledDetector> installed = catalog.detectors();
        listenTo(installed.stream().map(InstalledDetector::factory).toList());
        for (InstalledDetector one : installed) {
            DetectorDescriptor descriptor = one.descriptor();
            if (settings.detection().asks(descriptor)) {
                FailureRecord failures = records.computeIfAbsent(descriptor.id(), id -> new FailureRecord(id, trouble));
                entries.add(new DetectionPlan.Entry(
                        descriptor.id(), descriptor.kind(), one.factory(), settingsOf(descriptor, settings), failures));
            }
        }
        List<Predicate<String>> correlations =
                entries.stream().flatMap(entry -> correlation(entry).stream()).toList();
        return new DetectionPlan(
                entries, settings.timing().tolerance(), settings.timing().cooldown(), correlations);
    }

    /** Asked for which sources it concerns only; what judges them is made by the lane that it belongs to. */
    private static Optional<Predicate<String>> correlation(DetectionPlan.Entry entry) {
        try {
            return entry.factory()
                    .correlate(entry.settings(), Optional.empty())
                    .map(correlation -> source -> concerns(entry.id(), correlation, source));
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.WARNING, "Detector " + entry.id() + " cannot judge several sources together.", failure);
            return Optional.empty();
        }
    }

    private static boolean concerns(String detector, Correlation correlation, String source) {
        try {
            return correlation.concerns(source);
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.WARNING, "Detector " + detector + " could not say whether it concerns " + source, failure);
            return true;
        }
    }

    private Settings settingsOf(DetectorDescriptor descriptor, MonitorSettings settings) {
        Map<String, String> values = settings.detection().settings().getOrDefault(descriptor.id(), Map.of());
        List<String> problems = Settings.problems(descriptor.parameters(), values);
        if (problems.isEmpty()) {
            return Settings.of(descriptor.parameters(), values);
        }
        trouble.accept("Detector " + descriptor.id() + " works with its defaults: " + String.join(" ", problems));
        return Settings.defaults(descriptor.parameters());
    }

    private void listenTo(List<DetectorFactory> factories) {
        factoryListeners.entrySet().removeIf(entry -> {
            boolean gone = !factories.contains(entry.getKey());
            if (gone) {
                close(entry.getValue());
            }
            return gone;
        });
        factories.forEach(factory -> factoryListeners.computeIfAbsent(factory, one -> one.onChange(changed)));
    }

    /** Gives paused detectors another chance. */
    synchronized void resume() {
        records.values().forEach(FailureRecord::resume);
    }

    synchronized List<DetectorHealth> health() {
        return records.values().stream()
                .map(FailureRecord::health)
                .filter(one -> one.failures() > 0)
                .toList();
    }

    /** What every detector has done that is asked, or was. */
    synchronized List<DetectorWork> work() {
        return records.values().stream().map(FailureRecord::work).toList();
    }

    @Override
    public synchronized void close() {
        close(catalogListener);
        factoryListeners.values().forEach(Planner::close);
        factoryListeners.clear();
    }

    private static void close(AutoCloseable listener) {
        try {
            listener.close();
        } catch (Exception failure) {
            LOG.log(Level.WARNING, "A listener could not be taken off.", failure);
        }
    }
}
