package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;

class DetectorChoiceTest {

    private static final List<DetectorDescriptor> INSTALLED = List.of(
            detector("rule"), detector("forest"), detector("always").withUse(DetectorDescriptor.Use.ON_REQUEST));

    private static DetectorDescriptor detector(String id) {
        return new DetectorDescriptor(id, id, "", DetectorKind.ML, "", Optional.empty(), Optional.empty(), List.of());
    }

    private static Map<String, Boolean> choice(List<String> only, List<String> without) {
        return DetectorChoice.of(only, without, INSTALLED);
    }

    @Test
    void leavesTheDefaultsWhereNothingIsSaid() {
        assertEquals(Map.of(), choice(List.of(), List.of()));
    }

    @Test
    void asksOnlyThoseThatAreNamed() {
        assertEquals(
                Map.of("rule", true, "forest", false, "always", true), choice(List.of("rule", "always"), List.of()));
    }

    @Test
    void leavesOutOfThoseThatAreNamedWhatIsExcluded() {
        assertEquals(
                Map.of("rule", false, "forest", true, "always", false), choice(List.of("forest"), List.of("rule")));
        assertEquals(Map.of("rule", false), choice(List.of(), List.of("rule")));
    }

    @Test
    void refusesADetectorThatIsNotInstalled() {
        assertEquals(
                "--detectors: there is no detector 'magic'; known are rule, forest, always.",
                assertThrows(IllegalArgumentException.class, () -> choice(List.of("magic"), List.of()))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> choice(List.of(), List.of("magic")));
    }
}
