package org.tocsin.engine.internal.lane;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.setting.Settings;

/**
 * Which detectors are asked, and how: the same for all sources.
 *
 * @param detectors in the order in which they are asked
 * @param tolerance how long an event of an unordered source waits for earlier ones, in event time
 * @param cooldown how soon after its end an alert that fires again is the same alert, in event time
 * @param correlations say which sources are judged together with others
 */
public record DetectionPlan(
        List<Entry> detectors, Duration tolerance, Duration cooldown, List<Predicate<String>> correlations) {

    public DetectionPlan {
        detectors = List.copyOf(detectors);
        correlations = List.copyOf(correlations);
    }

    /** Whether any detector judges several sources together. */
    public boolean correlating() {
        return !correlations.isEmpty();
    }

    /** Whether any detector judges this source together with others. From any thread. */
    boolean correlates(String source) {
        return correlations.stream().anyMatch(one -> one.test(source));
    }

    /**
     * One detector.
     *
     * @param id its id
     * @param kind how it knows
     * @param factory what makes it
     * @param settings its parameters
     * @param record what is counted of its failures, over all sources
     */
    public record Entry(
            String id, DetectorKind kind, DetectorFactory factory, Settings settings, FailureRecord record) {}
}
