package org.tocsin.engine.internal.lane;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.event.Event;

/** The correlation of one detector, behind a guard: what it throws is a failure of that detector and nothing more. */
final class Correlated {

    private final DetectionPlan.Entry entry;
    private final Correlation correlation;
    private final Map<String, List<Check>> groups = new LinkedHashMap<>();

    private Correlated(DetectionPlan.Entry entry, Correlation correlation) {
        this.entry = entry;
        this.correlation = correlation;
        for (Correlation.Group group : correlation.groups()) {
            groups.merge(
                    group.name(),
                    group.checks(),
                    (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
        }
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
        return groups.keySet();
    }

    /** The checks of this group; none if it has no such group. */
    List<Check> groupChecks(String group) {
        return groups.getOrDefault(group, List.of());
    }

    void forget(String source) {
        try {
            correlation.forget(source);
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError failure) {
            entry.record().failed(source, "threw when a source was forgotten", failure);
        }
    }
}
