package org.tocsin.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.SourceKind;

class SourcePlanTest {

    private final Plugins.Source tables = new Plugins.Source("tables", SourceKind.RECORDED);

    @Test
    void filesAreReadOnceByWhateverTheParametersAreCalled() {
        SourcePlan.of(tables, Map.of("zone", "Europe/Berlin", "tail", "true"))
                .reading(List.of(Path.of("a.txt"), Path.of("b.txt")))
                .once()
                .create();
        Settings made = tables.made.getFirst();
        assertEquals("a.txt\nb.txt", made.text("paths"));
        assertEquals(0, made.number("pace"));
        assertFalse(made.flag("tail"));
        assertEquals("Europe/Berlin", made.text("zone"));
    }

    @Test
    void aRoleThatNoParameterHasChangesNothing() {
        SourcePlan plan = SourcePlan.of(tables, Map.of());
        assertEquals(plan, plan.with(ParameterRole.SEED, "7"));
        assertEquals(Optional.empty(), plan.value(ParameterRole.SEED));
        assertEquals(Optional.of("1.0"), plan.value(ParameterRole.SPEED));
    }

    @Test
    void whatCannotBeSetIsASentenceThatNamesThePlugin() {
        assertEquals(
                "tables: pace: 'fast' is not a number from 0.0 to 100.0.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SourcePlan.of(tables, Map.of("pace", "fast"))
                                        .create())
                        .getMessage());
    }
}
