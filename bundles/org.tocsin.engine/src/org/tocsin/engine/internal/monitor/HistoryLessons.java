package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.HistoryProgress;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;
import org.tocsin.engine.internal.model.KeptModels;
import org.tocsin.engine.internal.model.TaughtModels;

/**
 * Has detectors learn the past of sources, each in a pipeline of its own: a replay with nothing but the detectors that
 * learn, of which nobody hears an alert. What they know at its end is where they begin with the live source. Thread-safe.
 */
final class HistoryLessons {

    /** Opens a pipeline in which the past is replayed. */
    @FunctionalInterface
    interface School {
        Pipeline open(MonitorSettings settings, DetectorCatalog detectors, KeptModels models, MonitorListener listener);
    }

    private static final Logger LOG = System.getLogger(HistoryLessons.class.getName());
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DetectorCatalog catalog;
    private final TaughtModels models;
    private final MonitorListener listener;
    private final School school;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Set<String> skipped = ConcurrentHashMap.newKeySet();

    HistoryLessons(DetectorCatalog catalog, TaughtModels models, MonitorListener listener, School school) {
        this.catalog = catalog;
        this.models = models;
        this.listener = listener;
        this.school = school;
    }

    /** The source as it is to be started: if it has a past that is worth learning, after that. */
    EventSource before(String name, EventSource source, MonitorSettings settings) {
        List<InstalledDetector> learning = catalog.detectors().stream()
                .filter(one -> one.descriptor().kind() == DetectorKind.ML
                        && settings.detection().asks(one.descriptor()))
                .toList();
        Optional<SourceHistory> history = settings.replay() || learning.isEmpty() ? Optional.empty() : source.history();
        return history.filter(past -> !known(past, learning))
                .<EventSource>map(past -> new TaughtSource(name, source, () -> learn(name, past, learning, settings)))
                .orElse(source);
    }

    private boolean known(SourceHistory history, List<InstalledDetector> learning) {
        List<String> ids = learning.stream().map(one -> one.descriptor().id()).toList();
        return !history.sources().isEmpty() && history.sources().stream().allMatch(source -> models.knows(source, ids));
    }

    private void learn(String name, SourceHistory history, List<InstalledDetector> learning, MonitorSettings settings)
            throws InterruptedException {
        DetectorCatalog pupils = new DetectorCatalog();
        learning.forEach(one -> pupils.add(one.descriptor(), one.factory()));
        MonitorSettings replay = settings.withReplay(true)
                .withMemory(Optional.empty())
                .withTimes(
                        settings.timing().tolerance(),
                        Duration.ZERO,
                        settings.timing().cooldown());
        running.add(name);
        long learned = 0;
        try (Pipeline pipeline = school.open(replay, pupils, models.pupil(), trouble())) {
            Subscription past = pipeline.watch(name, history.events(), history.ordered());
            while (!skipped.contains(name) && !pipeline.awaitEnd(LOOK)) {
                learned = pipeline.health().traffic().events();
                listener.history(new HistoryProgress(name, learned, history.expected(), false));
            }
            past.close();
            learned = pipeline.health().traffic().events();
            pipeline.models().keepAll(PATIENCE);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The past of " + name + " cannot be learned.", failure);
            listener.trouble("The past of " + name + " cannot be learned: " + failure.getMessage()
                    + ". Its detectors begin with nothing.");
        } finally {
            running.remove(name);
            skipped.remove(name);
            listener.history(new HistoryProgress(name, learned, history.expected(), true));
        }
    }

    private MonitorListener trouble() {
        return new MonitorListener() {
            @Override
            public void trouble(String message) {
                listener.trouble(message);
            }
        };
    }

    /** Ends a lesson early; what was learned so far is used. */
    void skip(String name) {
        if (running.contains(name)) {
            skipped.add(name);
        }
    }
}
