package org.tocsin.headless.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.detector.DetectorDescriptor;

/** Which detectors are asked, as the options {@code --detectors} and {@code --without} say. */
final class DetectorChoice {

    private DetectorChoice() {}

    /**
     * Switches by the id of a detector; those that are left to their default are not in it.
     *
     * @param only the detectors that are asked; empty for those that are by default
     * @param without the detectors that are not asked in any case
     * @throws IllegalArgumentException with one sentence, if one of them is not installed
     */
    static Map<String, Boolean> of(List<String> only, List<String> without, List<DetectorDescriptor> installed) {
        List<String> known = installed.stream().map(DetectorDescriptor::id).toList();
        check("--detectors", only, known);
        check("--without", without, known);
        Map<String, Boolean> switches = new HashMap<>();
        if (!only.isEmpty()) {
            known.forEach(id -> switches.put(id, only.contains(id)));
        }
        without.forEach(id -> switches.put(id, false));
        return switches;
    }

    private static void check(String option, List<String> ids, List<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        option + ": there is no detector '" + id + "'; known are " + String.join(", ", known) + ".");
            }
        }
    }
}
