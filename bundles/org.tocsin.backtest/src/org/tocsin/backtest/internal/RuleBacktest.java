package org.tocsin.backtest.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;

/** Runs rules over data in a pipeline of its own, as a replay, and makes the report of what it did. */
final class RuleBacktest implements Backtest {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final long STATUS_SECONDS = 10;

    private final MonitorFactory monitors;
    private final RuleLanguage language;

    RuleBacktest(MonitorFactory monitors, RuleLanguage language) {
        this.monitors = monitors;
        this.language = language;
    }

    @Override
    public BacktestReport run(BacktestRequest request, LongConsumer progress) throws InterruptedException {
        List<Rule> rules = request.rules().stream().filter(Rule::enabled).toList();
        InstalledDetector detector = language.detector(rules);
        Recording recording = new Recording();
        long events;
        long unreadable;
        List<CheckStatus> status;
        try (Monitor monitor = monitors.open(
                settings(request.settings()), List.of(detector), List.of(recording), List.of(recording), recording)) {
            monitor.watch("backtest", request.data(), request.ordered());
            while (!monitor.awaitEnd(STEP)) {
                progress.accept(monitor.health().traffic().events());
            }
            events = monitor.health().traffic().events();
            unreadable = monitor.health().leftOut().problems();
            progress.accept(events);
            status = request.statusOf().isEmpty()
                    ? List.of()
                    : status(monitor, request.statusOf().get());
        }
        return new BacktestReport(
                events,
                recording.from(),
                recording.to(),
                outcomes(rules, detector, recording, request.incidents()),
                recording.transitions(),
                status,
                recording.problems(),
                unreadable);
    }

    private static MonitorSettings settings(MonitorSettings given) {
        return given.withReplay(true)
                .withMemory(Optional.empty())
                .withModels(Optional.empty())
                .withDetectors(Map.of(), Map.of());
    }

    private static List<CheckStatus> status(Monitor monitor, String source) throws InterruptedException {
        try {
            return monitor.status(source).get(STATUS_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notTold) {
            return List.of();
        }
    }

    private List<RuleOutcome> outcomes(
            List<Rule> rules, InstalledDetector detector, Recording recording, Optional<List<Incident>> given) {
        Optional<List<Incident>> known =
                given.or(() -> recording.incidents().isEmpty() ? Optional.empty() : Optional.of(recording.incidents()));
        Optional<Truth> truth = known.map(
                incidents -> new Truth(recording.covered(incidents), new Concerns(detector, language.sources())));
        FiringLog log = new FiringLog(truth);
        recording.transitions().forEach(log::add);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (Rule rule : rules) {
            outcomes.add(log.outcome(rule.name(), recording.to()));
        }
        return outcomes;
    }
}
