package org.tocsin.headless.internal;

import java.util.Comparator;
import java.util.List;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.measure.api.DetectorGroup;

/** Finds what is to be measured by its name: the id of a detector, or {@code default}, which is all that learns by default. */
final class DetectorGroups {

    static final String DEFAULT = "default";

    /** What the scores of the default group come from, if it is there. */
    private static final String FIRST = "ensemble";

    private DetectorGroups() {}

    /**
     * The group of this name.
     *
     * @throws IllegalArgumentException with one sentence, if there is none
     */
    static DetectorGroup of(String name, List<InstalledDetector> installed) {
        List<InstalledDetector> found = installed.stream()
                .filter(one -> name.equals(DEFAULT)
                        ? learnsByDefault(one)
                        : one.descriptor().id().equals(name))
                .sorted(Comparator.comparing(one -> !one.descriptor().id().equals(FIRST)))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no detector '" + name + "'; known are default, "
                    + String.join(
                            ", ",
                            installed.stream().map(one -> one.descriptor().id()).toList())
                    + ".");
        }
        return new DetectorGroup(name, found);
    }

    private static boolean learnsByDefault(InstalledDetector detector) {
        return detector.descriptor().byDefault() && detector.descriptor().kind() == DetectorKind.ML;
    }
}
