package org.tocsin.engine.internal.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.engine.internal.alert.AlertPolicy;
import org.tocsin.engine.internal.alert.AlertSubject;

/** Everything that is known of one source: its detectors, its open alerts, what waits to be sorted in. One thread. */
final class SourceState {

    /** A check is known again by its detector and its name. */
    private record CheckKey(String detector, String check) {}

    private final String source;
    private final WarmUpGauge gauge;
    private Consumer<Alert> transitions;
    private final ReorderBuffer waiting = new ReorderBuffer();
    private final List<Verdict> verdicts = new ArrayList<>();
    private List<DetectorState> detectors = List.of();
    private List<Check> checks = List.of();
    private long time = Long.MIN_VALUE;

    SourceState(String source, DetectionPlan plan, WarmUpGauge gauge, Consumer<Alert> transitions) {
        this.source = source;
        this.gauge = gauge;
        this.transitions = transitions;
        follow(plan);
    }

    /** Sends transitions there from now on. */
    void tell(Consumer<Alert> newTransitions) {
        transitions = newTransitions;
    }

    String source() {
        return source;
    }

    ReorderBuffer waiting() {
        return waiting;
    }

    /** Event time of the newest event that was inspected. */
    long time() {
        return time;
    }

    /** The checks that {@link #inspect} asks. */
    List<Check> checks() {
        return checks;
    }

    /** Asks all detectors; the list is valid until the next call. */
    List<Verdict> inspect(Event event) {
        time = event.epochMillis();
        verdicts.clear();
        long nanos = System.nanoTime();
        for (DetectorState detector : detectors) {
            nanos = detector.inspect(event, verdicts, nanos);
        }
        return verdicts;
    }

    /** Goes by this plan from now on. Checks that are the same keep their state; alerts of those that go are resolved. */
    void follow(DetectionPlan plan) {
        Map<CheckKey, CheckState> old = new HashMap<>();
        for (DetectorState detector : detectors) {
            detector.checks()
                    .forEach(state -> old.put(
                            new CheckKey(detector.entry().id(), state.check().name()), state));
        }
        List<DetectorState> next = new ArrayList<>();
        List<Check> nextChecks = new ArrayList<>();
        for (DetectionPlan.Entry entry : plan.detectors()) {
            List<CheckState> states = new ArrayList<>();
            for (Check check : checksOf(entry)) {
                CheckState state = keep(old, entry, check, plan);
                states.add(state);
                nextChecks.add(state.check());
            }
            next.add(new DetectorState(entry, source, states));
        }
        old.values().forEach(state -> state.retire(time, "It is not checked any more."));
        detectors = next;
        checks = List.copyOf(nextChecks);
    }

    private CheckState keep(Map<CheckKey, CheckState> old, DetectionPlan.Entry entry, Check check, DetectionPlan plan) {
        CheckKey key = new CheckKey(entry.id(), check.name());
        CheckState known = old.get(key);
        if (known != null && known.check().definition().equals(check.definition())) {
            old.remove(key);
            known.policy().retime(check.timing(), plan.cooldown());
            return known;
        }
        AlertSubject subject = new AlertSubject(source, entry.id(), entry.kind(), check.name());
        return new CheckState(
                check,
                new AlertPolicy(subject, check.timing(), plan.cooldown(), alert -> transitions.accept(alert)),
                gauge);
    }

    private List<Check> checksOf(DetectionPlan.Entry entry) {
        try {
            return entry.factory().create(source, entry.settings());
        } catch (Exception | LinkageError failure) {
            entry.record().failed(source, "could not be made: " + failure.getMessage(), failure);
            return List.of();
        }
    }

    void acknowledge(String alertId, String by, String why) {
        for (DetectorState detector : detectors) {
            for (CheckState state : detector.checks()) {
                if (state.policy().alertId().equals(alertId)) {
                    state.policy().acknowledge(time, by, why);
                }
            }
        }
    }

    void retire(String why) {
        for (DetectorState detector : detectors) {
            detector.checks().forEach(state -> state.retire(time, why));
        }
    }
}
