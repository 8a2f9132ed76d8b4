package org.tocsin.engine.internal.lane;

import java.time.Duration;
import java.util.List;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.setting.Settings;

/**
 * Which detectors are asked, and how: the same for all sources.
 *
 * @param detectors in the order in which they are asked
 * @param tolerance how long an event of an unordered source waits for earlier ones, in event time
 * @param cooldown how soon after its end an alert that fires again is the same alert, in event time
 * @param correlating whether any of them judges several sources together
 */
public record DetectionPlan(List<Entry> detectors, Duration tolerance, Duration cooldown, boolean correlating) {

    public DetectionPlan {
        detectors = List.copyOf(detectors);
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
