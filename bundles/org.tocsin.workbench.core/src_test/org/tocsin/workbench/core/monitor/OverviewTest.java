package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;

class OverviewTest {

    private static final AlertStory OPEN = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 10));
    private static final AlertStory OVER = OPEN.with(AlertSamples.rule("a", AlertState.RESOLVED, 60));

    @Test
    void shouldSayWhatGoesOn() {
        assertEquals(
                "12 sources, nothing firing, last alert 3 min ago",
                Overview.words(12, List.of(OVER), AlertSamples.START.plusSeconds(200)));
        assertEquals(
                "1 source, 1 firing, last alert 15 s ago",
                Overview.words(1, List.of(OPEN), AlertSamples.START.plusSeconds(25)));
        assertEquals("0 sources, nothing firing, no alert so far", Overview.words(0, List.of(), AlertSamples.START));
    }

    @Test
    void shouldNotCountWhatNeverFired() {
        AlertStory pending = AlertStory.beginning(AlertSamples.rule("p", AlertState.PENDING, 10));
        assertEquals(
                "2 sources, nothing firing, no alert so far",
                Overview.words(2, List.of(pending), AlertSamples.START.plusSeconds(25)));
    }

    @Test
    void shouldRememberWhatWasFoundWhenItFired() {
        assertEquals(AlertState.FIRING, OVER.whenFired().state());
    }
}
