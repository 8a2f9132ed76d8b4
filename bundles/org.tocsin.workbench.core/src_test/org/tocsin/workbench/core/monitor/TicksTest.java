package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final List<String> SOURCES = List.of("sources");
    private static final List<String> WEB = List.of("sources", "web");
    private static final List<String> CPU = List.of("sources", "web", "cpu");
    private static final List<String> MEMORY = List.of("sources", "web", "memory");
    private static final List<String> DATABASE = List.of("sources", "db");
    private static final List<List<String>> KNOWN = List.of(SOURCES, WEB, CPU, MEMORY, DATABASE);

    @Test
    void shouldShowWhatNobodyHid() {
        assertTrue(Ticks.ALL.shows(CPU));
        assertFalse(Ticks.ALL.partly(SOURCES));
    }

    @Test
    void shouldHideAllBelowABox() {
        Ticks ticks = Ticks.ALL.hide(WEB);
        assertFalse(ticks.shows(WEB));
        assertFalse(ticks.shows(CPU));
        assertTrue(ticks.shows(DATABASE));
        assertTrue(ticks.partly(SOURCES));
        assertFalse(ticks.shows(List.of("sources", "web", "came later")));
    }

    @Test
    void shouldShowOneBoxOfAHiddenBranchOnly() {
        Ticks ticks = Ticks.ALL.hide(SOURCES).show(CPU, KNOWN);
        assertTrue(ticks.shows(CPU));
        assertTrue(ticks.shows(WEB));
        assertTrue(ticks.shows(SOURCES));
        assertFalse(ticks.shows(MEMORY));
        assertFalse(ticks.shows(DATABASE));
    }

    @Test
    void shouldShowEverythingAgain() {
        assertEquals(Ticks.ALL, Ticks.ALL.hide(CPU).hide(DATABASE).show(SOURCES, KNOWN));
    }

    @Test
    void shouldBeWrittenAndReadBack() {
        Ticks ticks = Ticks.ALL.hide(CPU).hide(List.of("detectors", "RULE", "rule", "a/b, c"));
        assertEquals(ticks, Ticks.parse(ticks.text()));
        assertEquals(Ticks.ALL, Ticks.parse(""));
    }
}
