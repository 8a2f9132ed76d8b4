package org.tocsin.backtest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAccumulator;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;

/** All that a pipeline has to say while it runs: transitions, problems, known incidents, the span of time. Thread-safe. */
final class Recording implements AlertWriter, MetricTap, MonitorListener {

    private static final int PROBLEMS = 20;

    private final List<Alert> transitions = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final LongAccumulator first = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private final LongAccumulator last = new LongAccumulator(Math::max, Long.MIN_VALUE);

    @Override
    public String name() {
        return "backtest";
    }

    @Override
    public synchronized void write(Alert alert, boolean endOfBatch) {
        transitions.add(alert);
    }

    @Override
    public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        first.accumulate(event.epochMillis());
        last.accumulate(event.epochMillis());
    }

    @Override
    public synchronized void problem(InputProblem problem) {
        if (problems.size() < PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public synchronized void incident(Incident incident) {
        incidents.add(incident);
    }

    synchronized List<Alert> transitions() {
        return List.copyOf(transitions);
    }

    synchronized List<InputProblem> problems() {
        return List.copyOf(problems);
    }

    synchronized List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    /** The time of the first event, if there was one. */
    Optional<Instant> from() {
        return first.get() == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(first.get()));
    }

    /** The time of the last event, if there was one. */
    Optional<Instant> to() {
        return last.get() == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last.get()));
    }

    /** The incidents of which the data could show something. */
    List<Incident> covered(List<Incident> known) {
        return known.stream()
                .filter(incident -> incident.to().toEpochMilli() >= first.get()
                        && incident.from().toEpochMilli() <= last.get())
                .toList();
    }
}
