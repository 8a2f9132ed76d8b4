package org.tocsin.engine.internal.lane;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.api.detector.Check;
import org.tocsin.api.event.Event;

/** The correlations of all detectors that have one, in the order of the plan. Used by one thread at a time. */
final class Correlations {

    private Map<String, Correlated> byDetector = Map.of();

    /** Those of this plan, which go on from what they remember. */
    void follow(DetectionPlan plan) {
        Map<String, Correlated> next = new LinkedHashMap<>();
        for (DetectionPlan.Entry entry : plan.detectors()) {
            Correlated.of(entry, Optional.ofNullable(byDetector.get(entry.id())))
                    .ifPresent(one -> next.put(entry.id(), one));
        }
        byDetector = next;
    }

    boolean isEmpty() {
        return byDetector.isEmpty();
    }

    /** Whether any of them wants the events of this source. */
    boolean concern(String source) {
        return byDetector.values().stream().anyMatch(one -> one.concerns(source));
    }

    void observe(Event event) {
        byDetector.values().forEach(one -> one.observe(event));
    }

    void forget(String source) {
        byDetector.values().forEach(one -> one.forget(source));
    }

    /** What a detector asks about a source. */
    List<Check> checks(DetectionPlan.Entry entry, String source) {
        Correlated one = byDetector.get(entry.id());
        return one == null ? List.of() : one.create(source);
    }

    /** What a detector asks about a group. */
    List<Check> groupChecks(DetectionPlan.Entry entry, String group) {
        Correlated one = byDetector.get(entry.id());
        return one == null ? List.of() : one.groupChecks(group);
    }

    /** The names of all groups. */
    Set<String> groups() {
        Set<String> names = new LinkedHashSet<>();
        byDetector.values().forEach(one -> names.addAll(one.groupNames()));
        return names;
    }

    /** Whether anything is asked about this group at the events of this source. */
    boolean groupConcerns(String group, String source) {
        return byDetector.values().stream().anyMatch(one -> one.groupConcerns(group, source));
    }
}
