package org.tocsin.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.setting.Parameter;

class AssignmentsTest {

    private static final DetectorDescriptor FOREST = new DetectorDescriptor(
            "forest",
            "Forest",
            "",
            DetectorKind.ML,
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(new Parameter.OfInteger("trees", "Trees", "", 100, 10, 1000)));

    @Test
    void belongToTheNameBeforeTheLastDot() {
        Assignments assignments =
                Assignments.of(List.of("forest.trees=200", "writer.csv.keep=7", "csv.files=a.b=c.csv"));
        assertEquals(Map.of("trees", "200"), assignments.of("forest"));
        assertEquals(Map.of("keep", "7"), assignments.of("writer.csv"));
        assertEquals(Map.of("files", "a.b=c.csv"), assignments.of("csv"));
        assertEquals(Map.of(), assignments.of("rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forest", "forest.trees", "trees=5", ".trees=5", "forest.=5"})
    void saysWhatIsNone(String text) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Assignments.of(List.of(text)));
        assertEquals("--set " + text + ": expected NAME.SETTING=VALUE, such as forest.trees=200.", wrong.getMessage());
    }

    @Test
    void areCheckedAgainstWhatIsDeclared() {
        Assignments assignments = Assignments.of(List.of("forest.trees=5"));
        IllegalArgumentException value =
                assertThrows(IllegalArgumentException.class, () -> assignments.checked(List.of(FOREST)));
        assertEquals("forest: trees: '5' is not a whole number from 10 to 1000.", value.getMessage());
        IllegalArgumentException owner =
                assertThrows(IllegalArgumentException.class, () -> assignments.check(List.of("rule")));
        assertEquals("--set: there is no 'forest'; known are rule.", owner.getMessage());
        assertEquals(
                Map.of("forest", Map.of("trees", "200")),
                Assignments.of(List.of("forest.trees=200")).checked(List.of(FOREST)));
    }
}
