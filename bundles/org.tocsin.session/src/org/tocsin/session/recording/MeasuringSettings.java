package org.tocsin.session.recording;

import java.time.Duration;
import java.util.Map;
import org.tocsin.api.monitor.MonitorSettings;

/** How pipelines work that measure detectors on recordings, or have them learn from them. */
public final class MeasuringSettings {

    private MeasuringSettings() {}

    /**
     * The defaults, but that a source may be silent in a recording for as long as it was.
     *
     * @param detectors what is set, by the id of a detector
     */
    public static MonitorSettings of(Map<String, Map<String, String>> detectors) {
        MonitorSettings defaults = MonitorSettings.defaults();
        return defaults.withTimes(
                        defaults.timing().tolerance(),
                        Duration.ZERO,
                        defaults.timing().cooldown())
                .withReplay(true)
                .withDetectors(detectors, Map.of());
    }
}
