package org.tocsin.session.recording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.TableReader;

/** Streams recordings through one group of detectors and the alert policy, each through a pipeline of its own. Thread-safe. */
public final class ScoreRun {

    /**
     * What became of one recording.
     *
     * @param rows what was said of its rows; empty if it failed
     * @param failure why it has no result, in a sentence
     */
    record Outcome(List<ScoreSheet.Row> rows, Optional<String> failure) {}

    private static final Duration LOOK = Duration.ofMillis(100);

    private final MonitorFactory monitors;
    private final TableReader tables;
    private final DetectorGroup group;
    private final MonitorSettings settings;
    private final Duration step;
    private final Consumer<String> said;

    /**
     * @param settings how the pipelines work; they are replays with one lane in any case
     * @param step how far apart numbered rows are
     * @param said is told of problems, one sentence each
     */
    public ScoreRun(
            MonitorFactory monitors,
            TableReader tables,
            DetectorGroup group,
            MonitorSettings settings,
            Duration step,
            Consumer<String> said) {
        this.monitors = monitors;
        this.tables = tables;
        this.group = group;
        this.settings = settings.withReplay(true).withLanes(1).withMemory(Optional.empty());
        this.step = step;
        this.said = said;
    }

    /**
     * Runs to the end of a recording.
     *
     * @param progress is told now and then how many rows have been read
     */
    Outcome run(Dataset dataset, IntConsumer progress) throws InterruptedException {
        ScoreSheet sheet = new ScoreSheet(group.several());
        TrainingFeed training = new TrainingFeed(tables, dataset, step);
        RecordedFeed judged = new RecordedFeed(tables, dataset, step, sheet);
        try (Monitor monitor =
                monitors.open(settings, group.detectors(), List.of(sheet), List.of(sheet), listener(dataset))) {
            if (dataset.training().isPresent()) {
                await(monitor, training, dataset, () -> {});
            }
            if (training.failure().isEmpty()) {
                await(monitor, judged, dataset, () -> progress.accept(sheet.size()));
            }
            Optional<String> failure = training.failure().or(judged::failure).or(() -> paused(monitor));
            return failure.isPresent() ? new Outcome(List.of(), failure) : new Outcome(sheet.rows(), Optional.empty());
        }
    }

    private static void await(Monitor monitor, EventSource feed, Dataset dataset, Runnable look)
            throws InterruptedException {
        // a file may be out of order, as for every replay of one
        monitor.watch(dataset.name(), feed, false);
        while (!monitor.awaitEnd(LOOK)) {
            look.run();
        }
        look.run();
    }

    /** Scores of a detector that was paused would look like those of one that finds nothing. */
    private Optional<String> paused(Monitor monitor) {
        Optional<String> paused = Optional.empty();
        for (Health.DetectorHealth failed : monitor.health().failures().detectors()) {
            String sentence = failed.last() + " (" + failed.failures() + " failures)";
            if (failed.paused()) {
                paused = Optional.of(sentence);
            } else {
                said.accept(sentence);
            }
        }
        return paused;
    }

    private MonitorListener listener(Dataset dataset) {
        return new MonitorListener() {
            @Override
            public void problem(InputProblem problem) {
                said.accept(problem.message());
            }

            @Override
            public void trouble(String message) {
                said.accept(dataset.name() + ": " + message);
            }
        };
    }
}
