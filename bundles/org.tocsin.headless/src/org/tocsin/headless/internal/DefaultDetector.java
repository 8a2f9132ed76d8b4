package org.tocsin.headless.internal;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.api.detector.InstalledDetector;

/** Finds a detector by its id; {@code default} is what a new source gets. */
final class DefaultDetector {

    static final String NAME = "default";

    private static final List<String> PREFERRED = List.of("ensemble", "forest");

    private DefaultDetector() {}

    /**
     * The detector of this id.
     *
     * @throws IllegalArgumentException with one sentence, if there is none
     */
    static InstalledDetector of(String id, List<InstalledDetector> installed) {
        List<String> wanted = id.equals(NAME) ? PREFERRED : List.of(id);
        return wanted.stream()
                .flatMap(one -> named(one, installed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no detector '" + id + "'; known are default, "
                        + String.join(
                                ", ",
                                installed.stream()
                                        .map(one -> one.descriptor().id())
                                        .toList())
                        + "."));
    }

    private static Stream<InstalledDetector> named(String id, List<InstalledDetector> installed) {
        return installed.stream().filter(one -> one.descriptor().id().equals(id));
    }
}
