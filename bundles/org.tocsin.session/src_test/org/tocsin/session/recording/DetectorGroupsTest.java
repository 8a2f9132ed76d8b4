package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorDescriptor.Use;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;

class DetectorGroupsTest {

    /** Those in capitals are off by default. */
    private static List<String> found(String name, String... installed) {
        List<InstalledDetector> detectors = Stream.of(installed)
                .map(one -> new InstalledDetector(
                        new DetectorDescriptor(
                                        one,
                                        one,
                                        "",
                                        one.equals("rule") ? DetectorKind.RULE : DetectorKind.ML,
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of())
                                .withUse(
                                        one.equals("ensemble")
                                                ? Use.LEADING
                                                : one.equals(one.toUpperCase()) ? Use.ON_REQUEST : Use.BY_DEFAULT),
                        (source, settings) -> List.of()))
                .toList();
        return DetectorGroups.of(name, detectors).detectors().stream()
                .map(one -> one.descriptor().id())
                .toList();
    }

    @Test
    void theDefaultIsAllThatLearnsByDefaultWithTheLeadingOneFirst() {
        assertEquals(
                List.of("ensemble", "forest", "silence"),
                found("default", "forest", "rule", "RCF", "ensemble", "silence"));
        assertEquals(List.of("rule"), found("rule", "rule", "forest", "ensemble"));
        assertEquals(List.of("RCF"), found("RCF", "RCF", "forest"));
    }

    @Test
    void oneThatIsNotInstalledIsASentence() {
        assertEquals(
                "There is no detector 'magic'; known are default, rule.",
                assertThrows(IllegalArgumentException.class, () -> found("magic", "rule"))
                        .getMessage());
    }
}
