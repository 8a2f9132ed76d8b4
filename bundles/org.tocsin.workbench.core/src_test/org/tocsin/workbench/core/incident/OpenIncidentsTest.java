package org.tocsin.workbench.core.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.TextStore;

class OpenIncidentsTest {

    private final TextStore settings = new TextStore();
    private final OpenIncidents incidents = new OpenIncidents(settings);

    @Test
    void shouldBeOpenAgainTheNextTime() {
        assertEquals(Set.of(), incidents.ids());
        assertTrue(incidents.open("a", true));
        assertFalse(incidents.open("a", true), "it is open already");
        assertTrue(incidents.open("b", true));
        assertEquals(Set.of("a", "b"), new OpenIncidents(settings).ids());
        assertTrue(incidents.open("a", false));
        assertFalse(incidents.open("a", false), "it is closed already");
        assertEquals(Set.of("b"), new OpenIncidents(settings).ids());
    }

    @Test
    void shouldKeepTheLastOnes() {
        IntStream.range(0, 60).forEach(number -> incidents.open("i" + number, true));
        assertEquals(60, incidents.ids().size());
        Set<String> kept = new OpenIncidents(settings).ids();
        assertEquals(50, kept.size());
        assertTrue(kept.contains("i59") && !kept.contains("i9"));
    }
}
