package org.tocsin.engine.internal.lane;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.event.Event;

/** The correlation of one detector, behind a guard: what it throws is a failure of that detector and nothing more. */
final class Correlated {

    private final DetectionPlan.Entry entry;
    private final Correlation correlation;
    private final List<Correlation.Group> groups;

    private Correlated(DetectionPlan.Entry entry, Correlation correlation) {
        this.entry = entry;
        this.correlation = correlation;
        this.groups = correlation.groups();
    }

    /** What this detector judges over several sources, if it does; it may go on from what it made before. */
    static Optional<Correlated> of(DetectionPlan.Entry entry, Optional<Correlated> previous) {
        try {
            return entry.factory()
                    .correlate(entry.settings(), previous.map(one -> one.correlation))
                    .map(made -> new Correlated(entry, made));
        } catch (Exception | LinkageError failure) {
            entry.record().failed("all sources", "could not be made: " + failure.getMessage(), failure);
            return Optional.empty();
        }
    }

    /** Whether it wants the events of this source; where it fails to say, it gets them. */
    boolean concerns(String source) {
        return concerns(correlation::concerns, source);
    }

    /** Whether checks of this group are asked at the events of this source. */
    boolean groupConcerns(String group, String source) {
        return groups.stream().anyMatch(one -> one.name().equals(group) && concerns(one.sources(), source));
    }

    private boolean concerns(Predicate<String> sources, String source) {
        try {
            return sources.test(source);
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
            entry.record().failed(source, "threw when it was asked whether it concerns a source", failure);
            return true;
        }
    }

    void observe(Event event) {
        if (!entry.record().pausedEverywhere()) {
            try {
                correlation.observe(event);
            } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
                String what = "threw " + failure.getClass().getSimpleName() + " when it took note of an event";
                entry.record().failed(event.source(), what, failure);
            }
        }
    }

    List<Check> create(String source) {
        return correlation.create(source);
    }

    Set<String> groupNames() {
        return groups.stream().map(Correlation.Group::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The checks of this group; none if it has no such group. */
    List<Check> groupChecks(String group) {
        return groups.stream()
                .filter(one -> one.name().equals(group))
                .flatMap(one -> one.checks().stream())
                .toList();
    }

    void forget(String source) {
        try {
            correlation.forget(source);
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
            entry.record().failed(source, "threw when a source was forgotten", failure);
        }
    }
}
