package org.tocsin.backtest.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** What one detector says of one recording: scores, alerts, and the incidents that the recording tells. Thread-safe. */
final class DetectionLog implements AlertWriter, MetricTap, MonitorListener {

    private static final int PROBLEMS = 20;

    private final Map<String, ScoredRows> rows = new ConcurrentHashMap<>();
    private final Map<String, AlertState> states = new HashMap<>();
    private final Map<String, RaisedAlert> alerts = new LinkedHashMap<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final LongAdder events = new LongAdder();
    private final boolean several;
    private volatile boolean measuring;

    /**
     * @param several whether several detectors are asked: the first check gives the score of an event then
     */
    DetectionLog(boolean several) {
        this.several = several;
    }

    /** What comes from now on counts; what came before was learned only. */
    void measure() {
        measuring = true;
    }

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public synchronized void write(Alert alert, boolean endOfBatch) {
        AlertState before = states.put(alert.id(), alert.state());
        if (measuring && raised(alert.state()) && !raised(before)) {
            alerts.computeIfAbsent(alert.id(), id -> new RaisedAlert(alert.source()))
                    .firings()
                    .add(alert.time());
        }
    }

    private static boolean raised(AlertState state) {
        return state == AlertState.FIRING || state == AlertState.ACKNOWLEDGED || state == AlertState.FLAPPING;
    }

    @Override
    public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        if (measuring) {
            double score = 0;
            for (Verdict verdict : several && !verdicts.isEmpty() ? verdicts.subList(0, 1) : verdicts) {
                // what a detector says while it still learns is nothing to go by
                score = Math.max(score, verdict instanceof Verdict.WarmingUp ? 0 : verdict.score());
            }
            rows.computeIfAbsent(event.source(), source -> new ScoredRows()).add(event.epochMillis(), score);
            events.increment();
        }
    }

    @Override
    public synchronized void problem(InputProblem problem) {
        if (problems.size() < PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public synchronized void incident(Incident incident) {
        if (measuring) {
            incidents.add(incident);
        }
    }

    @Override
    public synchronized void trouble(String message) {
        troubles.add(message);
    }

    /** How many events were measured so far. */
    long events() {
        return events.sum();
    }

    /** The rows by source, in the order of their names. */
    Map<String, ScoredRows> rows() {
        return new TreeMap<>(rows);
    }

    synchronized List<RaisedAlert> alerts() {
        return List.copyOf(alerts.values());
    }

    synchronized List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    synchronized List<InputProblem> problems() {
        return List.copyOf(problems);
    }

    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }
}
