package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.monitor.HistoryProgress;

class LessonsTest {

    private final List<String> begun = new ArrayList<>();
    private final Lessons lessons = new Lessons();

    LessonsTest() {
        lessons.onBegin(begun::add);
    }

    @Test
    void shouldSayHowFarTheyAreUntilTheyAreOver() {
        assertEquals("", lessons.words());
        lessons.note(new HistoryProgress("simulator", 430, 1_000, false));
        assertEquals("Learning the past of simulator: 43 %", lessons.words());
        lessons.note(new HistoryProgress("csv", 5, 0, false));
        assertEquals("Learning the past of simulator: 43 %, and of 1 more", lessons.words());
        lessons.note(new HistoryProgress("simulator", 1_000, 1_000, true));
        assertEquals("Learning the past of csv", lessons.words());
        assertEquals(-1, lessons.percent("csv"));
        lessons.note(new HistoryProgress("csv", 9, 0, true));
        assertEquals("", lessons.words());
        assertFalse(lessons.running("csv"));
    }

    @Test
    void shouldTellOnceThatOneBegins() {
        lessons.note(new HistoryProgress("simulator", 0, 10, false));
        lessons.note(new HistoryProgress("simulator", 5, 10, false));
        lessons.note(new HistoryProgress("simulator", 10, 10, true));
        assertEquals(List.of("simulator"), begun);
        lessons.note(new HistoryProgress("simulator", 0, 10, false));
        assertEquals(2, begun.size());
        assertTrue(lessons.running("simulator"));
    }
}
