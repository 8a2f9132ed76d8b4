package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.memory.RestartNotes;

/** All checks on one source, or on one group of sources, with the life of their alerts. One thread at a time. */
final class CheckSet implements Checks {

    private final CheckSubject subject;
    private final LaneWork work;
    private final Optional<Audience> audience;
    private final Learners learners = new Learners();
    private List<DetectorState> detectors = List.of();
    private List<Check> checks = List.of();
    private long time = Long.MIN_VALUE;
    private long deadline = Long.MAX_VALUE;
    private boolean watched = true;

    /**
     * @param audience who looks on, if the events are to be shown to anybody
     */
    CheckSet(CheckSubject subject, LaneWork work, Optional<Audience> audience) {
        this.subject = subject;
        this.work = work;
        this.audience = audience;
    }

    CheckSubject subject() {
        return subject;
    }

    /** Whether it has no checks. */
    boolean isEmpty() {
        return checks.isEmpty();
    }

    /** Never: events of a source are shown, whether or not anything is asked at them. */
    @Override
    public boolean idle() {
        return false;
    }

    @Override
    public boolean concern(String source) {
        return true;
    }

    @Override
    public long deadline() {
        return deadline;
    }

    @Override
    public void unwatched(String source) {
        unwatched();
    }

    @Override
    public void unwatched() {
        watched = false;
        deadline = Long.MAX_VALUE;
    }

    @Override
    public boolean watched() {
        return watched;
    }

    @Override
    public List<Alert> inspect(Event event) {
        Transitions transitions = new Transitions();
        transitions.add(overdue(event.epochMillis()));
        watched = true;
        learners.beforeEvent();
        time = Math.max(time, event.epochMillis());
        List<Verdict> verdicts = new ArrayList<>(checks.size());
        long nanos = System.nanoTime();
        long earliest = Long.MAX_VALUE;
        for (DetectorState detector : detectors) {
            nanos = detector.inspect(event, verdicts, transitions, nanos);
            earliest = Math.min(earliest, detector.deadline());
        }
        deadline = earliest;
        noted(transitions.list());
        learners.afterEvent();
        if (audience.isPresent()) {
            audience.get().show(event, checks, verdicts);
        }
        return transitions.list();
    }

    /** What was learned is told which alerts are open. */
    private List<Alert> noted(List<Alert> transitions) {
        for (int i = 0; i < transitions.size(); i++) {
            learners.note(transitions.get(i));
        }
        return transitions;
    }

    @Override
    public List<Alert> overdue(long limit) {
        if (deadline >= limit) {
            return List.of();
        }
        Transitions transitions = new Transitions();
        while (deadline < limit) {
            transitions.add(nextOverdue());
        }
        return transitions.list();
    }

    /** Asks the checks with the earliest deadline. */
    List<Alert> nextOverdue() {
        Transitions transitions = new Transitions();
        long passed = deadline;
        time = Math.max(time, passed);
        long earliest = Long.MAX_VALUE;
        for (DetectorState detector : detectors) {
            if (detector.deadline() == passed) {
                transitions.add(detector.overdue(passed));
            }
            earliest = Math.min(earliest, detector.deadline());
        }
        deadline = earliest;
        return noted(transitions.list());
    }

    @Override
    public List<Alert> follow(DetectionPlan plan) {
        Succession succession = new Succession(subject, work, plan, detectors);
        List<DetectorState> next = plan.detectors().stream()
                .map(entry -> new DetectorState(entry, subject.name(), succession.states(entry)))
                .toList();
        List<Check> nextChecks = next.stream()
                .flatMap(detector -> detector.checks().stream())
                .map(CheckState::check)
                .toList();
        Transitions transitions = new Transitions();
        succession.left().forEach(state -> transitions.add(state.retire(time, "It is not checked any more.")));
        detectors = next;
        learners.follow(next.stream().flatMap(DetectorState::learners).toList());
        checks = nextChecks;
        deadline = watched
                ? next.stream().mapToLong(DetectorState::deadline).min().orElse(Long.MAX_VALUE)
                : Long.MAX_VALUE;
        return noted(transitions.list());
    }

    @Override
    public List<Alert> mark(String alertId, Remark remark) {
        return each(state -> state.mark(alertId, time, remark));
    }

    @Override
    public List<Alert> forget(String source, String why) {
        return each(state -> state.retire(time, why));
    }

    @Override
    public List<CheckStatus> status(String about) {
        List<CheckStatus> statuses = new ArrayList<>();
        detectors.forEach(detector -> detector.status(statuses));
        return statuses;
    }

    @Override
    public void learners(String source, Consumer<Learner> action) {
        learners.each(action);
    }

    @Override
    public void remember(RestartNotes notes) {
        detectors.forEach(detector -> detector.remember(notes));
    }

    private List<Alert> each(Function<CheckState, Optional<Alert>> action) {
        Transitions transitions = new Transitions();
        detectors.forEach(detector -> detector.checks().forEach(state -> transitions.add(action.apply(state))));
        return noted(transitions.list());
    }
}
