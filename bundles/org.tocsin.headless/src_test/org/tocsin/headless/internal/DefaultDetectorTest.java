package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;

class DefaultDetectorTest {

    private static String found(String id, String... installed) {
        List<InstalledDetector> detectors = Stream.of(installed)
                .map(one -> new InstalledDetector(
                        new DetectorDescriptor(
                                one, one, "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), List.of()),
                        (source, settings) -> List.of()))
                .toList();
        return DefaultDetector.of(id, detectors).descriptor().id();
    }

    @Test
    void theDefaultIsTheEnsembleWhereThereIsOne() {
        assertEquals("ensemble", found("default", "rule", "forest", "ensemble"));
        assertEquals("forest", found("default", "rule", "forest"));
        assertEquals("rule", found("rule", "rule", "forest", "ensemble"));
    }

    @Test
    void oneThatIsNotInstalledIsASentence() {
        assertEquals(
                "There is no detector 'magic'; known are default, rule.",
                assertThrows(IllegalArgumentException.class, () -> found("magic", "rule"))
                        .getMessage());
    }
}
