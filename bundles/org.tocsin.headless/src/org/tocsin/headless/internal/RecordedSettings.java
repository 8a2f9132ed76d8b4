package org.tocsin.headless.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.MonitorSettings;

/** How pipelines work that measure detectors on recordings. */
final class RecordedSettings {

    private RecordedSettings() {}

    /**
     * The defaults, with what was assigned to detectors. A source may be silent in a recording for as long as it was.
     *
     * @throws IllegalArgumentException with one sentence, if something was assigned that there is not
     */
    static MonitorSettings of(Assignments assignments, List<InstalledDetector> installed) {
        List<DetectorDescriptor> detectors =
                installed.stream().map(InstalledDetector::descriptor).toList();
        assignments.check(detectors.stream().map(DetectorDescriptor::id).toList());
        Map<String, Map<String, String>> values = new HashMap<>();
        for (DetectorDescriptor detector : detectors) {
            values.put(
                    detector.id(),
                    assignments.settings(detector.id(), detector.parameters()).values());
        }
        MonitorSettings defaults = MonitorSettings.defaults();
        return defaults.withTimes(
                        defaults.timing().tolerance(),
                        Duration.ZERO,
                        defaults.timing().cooldown())
                .withDetectors(values, Map.of());
    }
}
