package org.tocsin.workbench.core.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * The same recording judged twice, by two plans or once when it was recorded. What each raises is compared as a backtest compares rules, with all detectors.
 *
 * @param before what it is compared with
 * @param after what is compared
 * @param survey what stands in the recording
 * @param name what the other one is called, in a sentence
 */
public record ReplayComparison(
        MonitorFactory monitors, Judgement before, Judgement after, RecordingSurvey survey, String name) {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final int ALERTS = 50_000;

    /**
     * Plays it for each plan from its beginning to its end, as fast as it goes, and waits for that.
     *
     * @param progress is told now and then how much is done, from 0 to 1, from the calling thread
     * @throws InterruptedException if the calling thread is interrupted; everything is ended then
     */
    public BacktestDifference run(DoubleConsumer progress) throws InterruptedException {
        BacktestReport old = report(before, share -> progress.accept(share / 2));
        BacktestReport now = report(after, share -> progress.accept(0.5 + share / 2));
        return BacktestDifference.between(old, now);
    }

    private BacktestReport report(Judgement judgement, DoubleConsumer progress) throws InterruptedException {
        return switch (judgement) {
            case Judgement.Recorded recorded -> report(recorded.alerts());
            case Judgement.Replayed replayed -> report(replayed.plan(), progress);
        };
    }

    private BacktestReport report(ReplayPlan plan, DoubleConsumer progress) throws InterruptedException {
        AlertBoard board = new AlertBoard(ALERTS);
        try (Monitor monitor = plan.open(monitors, board.writer(), List.of(), MonitorListener.NONE)) {
            monitor.watch(
                    plan.names(),
                    plan.reader().create(),
                    plan.reader().factory().ordered());
            while (!monitor.awaitEnd(STEP)) {
                progress.accept(Math.min(1, (double) monitor.health().traffic().events() / survey.events()));
            }
        }
        return report(board.snapshot().stories());
    }

    /** What these alerts are as firings, by what raised them. */
    private BacktestReport report(List<AlertStory> stories) {
        Instant end = Instant.ofEpochMilli(survey.to());
        Map<String, List<Firing>> byOrigin = new TreeMap<>();
        stories.stream()
                .filter(AlertStory::fired)
                .map(story -> firing(story, end))
                .sorted(Comparator.comparing(Firing::from))
                .forEach(firing -> byOrigin.computeIfAbsent(firing.rule(), origin -> new ArrayList<>())
                        .add(firing));
        return new BacktestReport(
                survey.events(),
                Optional.of(Instant.ofEpochMilli(survey.from())),
                Optional.of(end),
                byOrigin.entrySet().stream()
                        .map(one -> new RuleOutcome(one.getKey(), one.getValue(), 0, 0, Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                survey.problems(),
                survey.unreadable());
    }

    static Firing firing(AlertStory story, Instant end) {
        Alert latest = story.latest();
        boolean over = latest.state().over();
        Instant last = over || end.isBefore(story.firedAt()) ? story.until() : end;
        return new Firing(
                latest.origin(),
                latest.source(),
                story.id(),
                story.firedAt(),
                last,
                !over,
                story.transitions().stream().anyMatch(step -> step.state() == AlertState.FLAPPING),
                latest.severity(),
                story.message(),
                false);
    }
}
