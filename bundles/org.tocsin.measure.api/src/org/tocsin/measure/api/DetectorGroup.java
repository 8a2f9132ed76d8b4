package org.tocsin.measure.api;

import java.util.List;
import org.tocsin.api.detector.InstalledDetector;

/**
 * Detectors that are measured as one: an alert of any of them counts. Where there are several, what the first check says
 * is the score of an event, because scores of different detectors are on scales of their own.
 *
 * @param name what it is called in reports
 * @param detectors at least one
 */
public record DetectorGroup(String name, List<InstalledDetector> detectors) {

    public DetectorGroup {
        detectors = List.copyOf(detectors);
        if (detectors.isEmpty()) {
            throw new IllegalArgumentException("There is no detector to measure.");
        }
    }

    /** One detector alone, under its id. */
    public static DetectorGroup of(InstalledDetector detector) {
        return new DetectorGroup(detector.descriptor().id(), List.of(detector));
    }

    /** Whether several detectors are measured as one. */
    public boolean several() {
        return detectors.size() > 1;
    }
}
