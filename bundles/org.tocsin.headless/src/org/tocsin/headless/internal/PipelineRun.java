package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.HistoryProgress;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.session.MonitorPlan;
import org.tocsin.session.SourcePlan;
import org.tocsin.session.recording.GroundTruth;

/** One run of a pipeline from the command line: opens it, waits, ends it and sums up. */
final class PipelineRun {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Toolbox toolbox;
    private final PipelineOptions options;
    private final Console console;
    private final HistoryLines lessons;

    PipelineRun(Toolbox toolbox, PipelineOptions options, Console console) {
        this.toolbox = toolbox;
        this.options = options;
        this.console = console;
        this.lessons = new HistoryLines(console, options.quiet);
    }

    /**
     * Runs until the sources have ended, the time is over or somebody interrupts.
     *
     * @param taps see every event
     * @return the exit code: 0, or 1 if alerts could not be written
     */
    int run(MonitorPlan plan, List<SourcePlan> sources, List<MetricTap> taps, Optional<Duration> length)
            throws InterruptedException, IOException {
        // what cannot be used is told before anything is written
        sources.forEach(SourcePlan::create);
        RuleUse.of(toolbox.rules(), options.rules, console);
        AlertCount count = new AlertCount();
        List<AlertWriterFactory> writers = toolbox.installation().writers();
        if (plan.output().anew()) {
            Files.deleteIfExists(options.out.resolve(GroundTruth.NAME));
        }
        long begin = System.nanoTime();
        Duration worstLag;
        Monitor monitor;
        // Until the process ends.
        toolbox.rules().onChange(new RuleWatch(toolbox.rules(), console::say)::look);
        try (Interrupt interrupt = new Interrupt(PATIENCE);
                GroundTruth truth = new GroundTruth(options.out)) {
            monitor = plan.open(toolbox.monitors(), writers, List.of(count), taps, listener(truth));
            try {
                sources.forEach(source -> MonitorPlan.watch(monitor, source));
                worstLag = await(monitor, interrupt, begin, length);
            } finally {
                monitor.close();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            Summary summary = new Summary(
                    took, monitor.health(), worstLag, count, plan.output().files(writers));
            summary.print(console.out());
            return summary.lost() ? 1 : 0;
        }
    }

    private Duration await(Monitor monitor, Interrupt interrupt, long begin, Optional<Duration> length)
            throws InterruptedException {
        Duration worst = Duration.ZERO;
        Progress progress = new Progress(console.err(), length.isEmpty() && options.quiet);
        while (!interrupt.asked()) {
            Duration passed = Duration.ofNanos(System.nanoTime() - begin);
            Duration left = length.map(whole -> whole.minus(passed)).orElse(LOOK);
            if (left.isNegative() || left.isZero()) {
                break;
            }
            boolean ended = monitor.awaitEnd(left.compareTo(LOOK) < 0 ? left : LOOK);
            Health health = monitor.health();
            worst = health.traffic().lag().compareTo(worst) > 0
                    ? health.traffic().lag()
                    : worst;
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
                console.problem(problem);
            }

            @Override
            public void incident(Incident incident) {
                truth.add(incident);
            }

            @Override
            public void trouble(String message) {
                console.trouble(message);
            }

            @Override
            public void history(HistoryProgress progress) {
                lessons.tell(progress);
            }
        };
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
                        health.traffic().events(),
                        health.traffic().eventsPerSecond(),
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
