package org.tocsin.backtest.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.DetectionFigures;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.measure.api.EvaluationRequest.Recorded;
import org.tocsin.rule.api.SourceMatcher;

/** Runs each group of detectors by itself over each recording in a pipeline of its own, and adds up how it met the incidents. */
final class DetectorEvaluation implements Evaluation {

    private static final Duration STEP = Duration.ofMillis(100);

    private final MonitorFactory monitors;
    private final SourceMatcher matcher;

    /**
     * @param matcher knows which sources an alert on a group is about
     */
    DetectorEvaluation(MonitorFactory monitors, SourceMatcher matcher) {
        this.monitors = monitors;
        this.matcher = matcher;
    }

    @Override
    public EvaluationReport run(EvaluationRequest request, LongConsumer progress) throws InterruptedException {
        List<DetectionFigures> figures = new ArrayList<>();
        Set<Incident> uncovered = new HashSet<>(request.incidents().orElse(List.of()));
        Set<InputProblem> problems = new LinkedHashSet<>();
        Set<String> troubles = new LinkedHashSet<>();
        long events = 0;
        for (DetectorGroup group : request.groups()) {
            DetectionSum sum = new DetectionSum(group.name(), matcher);
            for (Recorded recorded : request.recordings()) {
                DetectionLog log = new DetectionLog(group.several());
                long before = events;
                play(group, recorded, request.settings(), log, judged -> progress.accept(before + judged));
                events += log.events();
                sum.add(log, request.incidents().orElse(log.incidents()));
                problems.addAll(log.problems());
                troubles.addAll(log.troubles());
            }
            figures.addAll(sum.figures());
            uncovered.removeAll(sum.covered());
        }
        return new EvaluationReport(figures, events, uncovered.size(), List.copyOf(problems), List.copyOf(troubles));
    }

    @Override
    public List<Incident> incidents(Path file) {
        return TruthFile.read(file);
    }

    private void play(
            DetectorGroup group, Recorded recorded, MonitorSettings settings, DetectionLog log, LongConsumer progress)
            throws InterruptedException {
        try (Monitor monitor = monitors.open(
                settings.withReplay(true).withMemory(Optional.empty()).withModels(Optional.empty()),
                group.detectors(),
                List.of(log),
                List.of(log),
                log)) {
            if (recorded.training().isPresent()) {
                await(monitor, recorded, recorded.training().get(), () -> {});
            }
            log.measure();
            await(monitor, recorded, recorded.events(), () -> progress.accept(log.events()));
            monitor.health().failures().detectors().stream()
                    .filter(one -> one.paused())
                    .forEach(one -> log.trouble(one.last()));
        }
    }

    private static void await(Monitor monitor, Recorded recorded, EventSource events, Runnable look)
            throws InterruptedException {
        monitor.watch(recorded.name(), events, recorded.ordered());
        while (!monitor.awaitEnd(STEP)) {
            look.run();
        }
        look.run();
    }
}
