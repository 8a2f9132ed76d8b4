package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.memory.RestartNotes;

/** All checks on one source, or on one group of sources, with the life of their alerts. One thread at a time. */
final class CheckSet {

    private final String name;
    private final AlertScope scope;
    private final LaneWork work;
    private final Learners learners = new Learners();
    private List<DetectorState> detectors = List.of();
    private List<Check> checks = List.of();
    private long time = Long.MIN_VALUE;
    private long deadline = Long.MAX_VALUE;
    private boolean watched = true;

    CheckSet(String name, AlertScope scope, LaneWork work) {
        this.name = name;
        this.scope = scope;
        this.work = work;
    }

    /** The source or the group that the checks are about. */
    String name() {
        return name;
    }

    AlertScope scope() {
        return scope;
    }

    /** The checks that {@link #inspect} asks. */
    List<Check> checks() {
        return checks;
    }

    /** The earliest event time until which a check can wait for the next event. */
    long deadline() {
        return deadline;
    }

    /** Nobody waits for the next event any more: until it comes, no deadline is missed. */
    void unwatched() {
        watched = false;
        deadline = Long.MAX_VALUE;
    }

    boolean watched() {
        return watched;
    }

    /** Asks all detectors for a verdict each check. What is overdue by the time of the event comes first. */
    Judgement inspect(Event event) {
        List<Alert> before = overdue(event.epochMillis());
        watched = true;
        learners.beforeEvent();
        time = Math.max(time, event.epochMillis());
        List<Verdict> verdicts = new ArrayList<>(checks.size());
        Transitions transitions = new Transitions();
        long nanos = System.nanoTime();
        long earliest = Long.MAX_VALUE;
        for (DetectorState detector : detectors) {
            nanos = detector.inspect(event, verdicts, transitions, nanos);
            earliest = Math.min(earliest, detector.deadline());
        }
        deadline = earliest;
        List<Alert> judged = noted(transitions.list());
        learners.afterEvent();
        return new Judgement(verdicts, before.isEmpty() ? judged : both(before, judged));
    }

    private static List<Alert> both(List<Alert> some, List<Alert> more) {
        Transitions transitions = new Transitions();
        transitions.add(some);
        transitions.add(more);
        return transitions.list();
    }

    /** What was learned is told which alerts are open. */
    private List<Alert> noted(List<Alert> transitions) {
        for (int i = 0; i < transitions.size(); i++) {
            learners.note(transitions.get(i));
        }
        return transitions;
    }

    /** Asks the checks whose deadline is before this event time, in order of deadlines. */
    List<Alert> overdue(long limit) {
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

    /**
     * Goes by this plan from now on. Checks that are the same keep their state; alerts of those that go are resolved.
     *
     * @param make makes the checks of a detector; what it throws is a failure of that detector
     */
    List<Alert> follow(DetectionPlan plan, Function<DetectionPlan.Entry, List<Check>> make) {
        Succession succession = new Succession(name, scope, work, plan, detectors);
        List<DetectorState> next = plan.detectors().stream()
                .map(entry -> new DetectorState(entry, name, succession.states(entry, make)))
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

    List<Alert> acknowledge(String alertId, String by, String why) {
        return each(state -> state.acknowledge(alertId, time, by, why));
    }

    /** The checks or what they are about are gone: what is open ends. */
    List<Alert> retire(String why) {
        return each(state -> state.retire(time, why));
    }

    void status(List<CheckStatus> statuses) {
        detectors.forEach(detector -> detector.status(statuses));
    }

    Learners learners() {
        return learners;
    }

    void remember(RestartNotes notes) {
        detectors.forEach(detector -> detector.remember(notes));
    }

    private List<Alert> each(Function<CheckState, Optional<Alert>> action) {
        Transitions transitions = new Transitions();
        detectors.forEach(detector -> detector.checks().forEach(state -> transitions.add(action.apply(state))));
        return noted(transitions.list());
    }
}
