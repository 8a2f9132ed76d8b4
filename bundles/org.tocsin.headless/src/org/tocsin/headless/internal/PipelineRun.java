package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.HistoryProgress;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** One run of a pipeline from the command line: opens it, waits, ends it and sums up. */
final class PipelineRun {

    /**
     * A source to watch.
     *
     * @param name for messages
     * @param source what to start
     * @param ordered whether its events come in order of time
     */
    record Watched(String name, EventSource source, boolean ordered) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Toolbox toolbox;
    private final PipelineOptions options;
    private final PrintWriter out;
    private final PrintWriter err;
    private final HistoryLines lessons;

    PipelineRun(Toolbox toolbox, PipelineOptions options, PrintWriter out, PrintWriter err) {
        this.toolbox = toolbox;
        this.options = options;
        this.out = out;
        this.err = err;
        this.lessons = new HistoryLines(err, options.quiet);
    }

    /**
     * Runs until the sources have ended, the time is over or somebody interrupts.
     *
     * @return the exit code: 0, or 1 if alerts could not be written
     */
    int run(List<Watched> sources, MonitorSettings settings, Assignments assignments, Optional<Duration> length)
            throws InterruptedException, IOException {
        options.useRules(toolbox, err);
        AlertCount count = new AlertCount();
        List<AlertWriter> writers = new ArrayList<>(options.writers(toolbox, assignments));
        writers.add(count);
        if (settings.replay()) {
            clear();
        }
        long begin = System.nanoTime();
        Duration worstLag;
        Monitor monitor;
        // Until the process ends.
        toolbox.rules().onChange(new RuleWatch(toolbox.rules(), this::say)::look);
        try (Interrupt interrupt = new Interrupt(PATIENCE);
                GroundTruth truth = new GroundTruth(options.out)) {
            monitor = toolbox.monitors().open(settings, writers, List.of(), listener(truth));
            try {
                sources.forEach(source -> monitor.watch(source.name(), source.source(), source.ordered()));
                worstLag = await(monitor, interrupt, begin, length);
            } finally {
                monitor.close();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            Summary summary = new Summary(took, monitor.health(), worstLag, count, options.out);
            summary.print(out);
            return summary.lost() ? 1 : 0;
        }
    }

    /** What an earlier replay wrote goes once it is sure that this one starts. */
    private void clear() throws IOException {
        for (String old : List.of("alert_data.csv", "alerts.log", "ground_truth.csv")) {
            Files.deleteIfExists(options.out.resolve(old));
        }
    }

    private Duration await(Monitor monitor, Interrupt interrupt, long begin, Optional<Duration> length)
            throws InterruptedException {
        Duration worst = Duration.ZERO;
        Progress progress = new Progress(err, length.isEmpty() && options.quiet);
        while (!interrupt.asked()) {
            Duration passed = Duration.ofNanos(System.nanoTime() - begin);
            Duration left = length.map(whole -> whole.minus(passed)).orElse(LOOK);
            if (left.isNegative() || left.isZero()) {
                break;
            }
            boolean ended = monitor.awaitEnd(left.compareTo(LOOK) < 0 ? left : LOOK);
            Health health = monitor.health();
            worst = health.lag().compareTo(worst) > 0 ? health.lag() : worst;
            progress.show(health);
            if (ended) {
                break;
            }
        }
        progress.clear();
        return worst;
    }

    private MonitorListener listener(GroundTruth truth) {
        return new MonitorListener() {
            @Override
            public void problem(InputProblem problem) {
                say(problem.message());
            }

            @Override
            public void incident(Incident incident) {
                truth.add(incident);
            }

            @Override
            public void trouble(String message) {
                say(message);
            }

            @Override
            public void history(HistoryProgress progress) {
                lessons.tell(progress);
            }
        };
    }

    private void say(String message) {
        synchronized (err) {
            err.println(message);
            err.flush();
        }
    }

    /** A line that says how far it is, on a terminal only. */
    private static final class Progress {

        private final PrintWriter err;
        private final boolean shown;
        private boolean dirty;

        Progress(PrintWriter err, boolean wanted) {
            this.err = err;
            this.shown = wanted && Boolean.getBoolean("tocsin.terminal");
        }

        void show(Health health) {
            if (shown) {
                err.printf(
                        Locale.ROOT,
                        "\r%,d events, %,.0f a second, %d alerts open ",
                        health.events(),
                        health.eventsPerSecond(),
                        health.firing());
                err.flush();
                dirty = true;
            }
        }

        void clear() {
            if (dirty) {
                err.print("\r\u001b[K");
                err.flush();
            }
        }
    }
}
