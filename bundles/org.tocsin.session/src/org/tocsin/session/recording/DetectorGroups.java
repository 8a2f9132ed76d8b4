package org.tocsin.session.recording;

import java.util.Comparator;
import java.util.List;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.measure.api.DetectorGroup;

/** Finds what is to be measured by its name: the id of a detector, or {@code default}, which is all that learns by default. */
public final class DetectorGroups {

    /** The name of the group of all that learns by default. */
    public static final String DEFAULT = "default";

    private DetectorGroups() {}

    /**
     * The group of this name.
     *
     * @throws IllegalArgumentException with one sentence, if there is none
     */
    public static DetectorGroup of(String name, List<InstalledDetector> installed) {
        List<InstalledDetector> found = installed.stream()
                .filter(one -> name.equals(DEFAULT)
                        ? learnsByDefault(one)
                        : one.descriptor().id().equals(name))
                .sorted(Comparator.comparing(one -> one.descriptor().use() != DetectorDescriptor.Use.LEADING))
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
