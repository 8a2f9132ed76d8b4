package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.measure.api.TableReader;

/**
 * Has detectors learn from recordings as if these were the past of live sources, and keeps their models.
 *
 * @param monitors opens the pipeline
 * @param tables what reads recordings
 * @param step how far apart rows are that are numbered only
 * @param clock tells what is past
 */
public record LearningRun(MonitorFactory monitors, TableReader tables, Duration step, Clock clock) {

    /**
     * What was learned.
     *
     * @param models how many models were kept
     * @param events how many events were learned from
     */
    public record Learned(int models, long events) {}

    private static final Duration KEEPING = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(100);

    /**
     * Learns every recording, one after the other.
     *
     * @param detectors which learn
     * @param settings how the pipeline works
     * @param folder where models are kept; it is made where there is none
     * @param listener is told of notable things
     * @param progress is told now and then how many events are done
     * @throws IOException if a recording cannot be read
     * @throws InterruptedException if the thread is interrupted; models that were complete by then are kept
     */
    public Learned run(
            List<Dataset> datasets,
            List<InstalledDetector> detectors,
            MonitorSettings settings,
            Path folder,
            MonitorListener listener,
            LongConsumer progress)
            throws IOException, InterruptedException {
        List<PastFeed> feeds = PastFeed.of(tables, datasets, step, clock.millis());
        Files.createDirectories(folder);
        try (Monitor monitor = monitors.open(
                settings.withReplay(true).withModels(Optional.of(folder)), detectors, List.of(), List.of(), listener)) {
            for (PastFeed feed : feeds) {
                monitor.watch(feed.name(), feed, false);
                while (!monitor.awaitEnd(LOOK)) {
                    progress.accept(monitor.health().traffic().events());
                }
                if (feed.failure().isPresent()) {
                    throw new IOException(feed.failure().get());
                }
            }
            int models = monitor.models().keepAll(KEEPING);
            return new Learned(models, monitor.health().traffic().events());
        }
    }
}
