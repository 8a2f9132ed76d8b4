package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.AlertPolicy;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.alert.AlertSubject;
import org.tocsin.engine.internal.memory.RecentState;
import org.tocsin.engine.internal.memory.Remembered;
import org.tocsin.engine.internal.memory.RestartNotes;
import org.tocsin.engine.internal.model.KeptModels;

/** All checks on one source, or on one group of sources, with the life of their alerts. One thread at a time. */
final class CheckSet {

    /** A check is known again by its detector and its name. */
    private record CheckKey(String detector, String check) {}

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
        Map<CheckKey, CheckState> old = new HashMap<>();
        for (DetectorState detector : detectors) {
            for (CheckState state : detector.checks()) {
                old.put(new CheckKey(detector.entry().id(), state.check().name()), state);
            }
        }
        List<DetectorState> next = new ArrayList<>();
        List<Check> nextChecks = new ArrayList<>();
        for (DetectionPlan.Entry entry : plan.detectors()) {
            List<CheckState> states = new ArrayList<>();
            List<Check> made = made(entry, make);
            Set<String> names = made.stream().map(Check::name).collect(Collectors.toSet());
            for (Check check : made) {
                CheckState state = keep(old, entry, check, names, plan);
                states.add(state);
                nextChecks.add(state.check());
            }
            next.add(new DetectorState(entry, name, states));
        }
        Transitions transitions = new Transitions();
        old.values().forEach(state -> transitions.add(state.retire(time, "It is not checked any more.")));
        detectors = next;
        learners.follow(next.stream().flatMap(DetectorState::learners).toList());
        checks = List.copyOf(nextChecks);
        deadline = watched
                ? next.stream().mapToLong(DetectorState::deadline).min().orElse(Long.MAX_VALUE)
                : Long.MAX_VALUE;
        return noted(transitions.list());
    }

    private List<Check> made(DetectionPlan.Entry entry, Function<DetectionPlan.Entry, List<Check>> make) {
        try {
            return make.apply(entry);
        } catch (Exception | LinkageError failure) {
            entry.record().failed(name, "could not be made: " + failure.getMessage(), failure);
            return List.of();
        }
    }

    private CheckState keep(
            Map<CheckKey, CheckState> old,
            DetectionPlan.Entry entry,
            Check check,
            Set<String> names,
            DetectionPlan plan) {
        CheckKey key = new CheckKey(entry.id(), check.name());
        AlertSubject subject = new AlertSubject(name, entry.id(), entry.kind(), check.name(), scope);
        CheckState known = old.get(key);
        CheckKey before = known == null ? renamed(old, entry.id(), check, names) : key;
        CheckState same = old.get(before);
        if (same != null && same.check().definition().equals(check.definition())) {
            old.remove(before);
            same.policy().retime(check.timing(), plan.cooldown());
            same.goOnAs(check, subject);
            return same;
        }
        AlertPolicy policy = new AlertPolicy(subject, check.timing(), plan.cooldown());
        Optional<Remembered> remembered = known == null ? work.memory().recall(subject) : Optional.empty();
        Optional<RecentState> recent =
                known == null ? work.memory().recent(subject).filter(state -> state.fits(check)) : Optional.empty();
        KeptModels kept = scope == AlertScope.SOURCE ? work.models() : KeptModels.NONE;
        Optional<Learner> learner = Learner.of(name, entry, check, Optional.ofNullable(known), kept, work.trainer());
        return new CheckState(check, subject, policy, work.gauge(), learner, remembered, recent);
    }

    /** What a check was called before, if one with an equal definition has gone, and no other; its own name otherwise. */
    private static CheckKey renamed(Map<CheckKey, CheckState> old, String detector, Check check, Set<String> names) {
        List<CheckKey> gone = old.entrySet().stream()
                .filter(entry -> entry.getKey().detector().equals(detector)
                        && !names.contains(entry.getKey().check())
                        && entry.getValue().check().definition().equals(check.definition()))
                .map(Map.Entry::getKey)
                .toList();
        return gone.size() == 1 ? gone.getFirst() : new CheckKey(detector, check.name());
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
