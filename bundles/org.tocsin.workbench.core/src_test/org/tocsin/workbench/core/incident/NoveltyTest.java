package org.tocsin.workbench.core.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertSamples;

class NoveltyTest {

    private Instant now = AlertSamples.START;
    private final InstantSource time = () -> now;
    private final AlertBoard board = new AlertBoard();
    private final CurrentIncidents incidents = new CurrentIncidents(board);
    private final Novelty novelty = new Novelty(time.withZone(ZoneOffset.UTC));

    private void fires(String id) {
        board.add(AlertSamples.rule(id, AlertState.FIRING, 0));
    }

    private Set<String> after(int seconds, boolean looking) {
        now = now.plusSeconds(seconds);
        return novelty.fresh(incidents.now(), looking);
    }

    @Test
    void shouldKnowWhatWasThereBefore() {
        fires("a");
        assertEquals(Set.of(), after(0, false));
        fires("b");
        assertEquals(Set.of("b"), after(0, false));
    }

    @Test
    void shouldForgetWhatWasLookedAtForAFewSeconds() {
        after(0, false);
        fires("a");
        assertEquals(Set.of("a"), after(100, false));
        assertEquals(Set.of("a"), after(1, true));
        assertEquals(Set.of("a"), after(4, true));
        fires("b");
        assertEquals(Set.of("b"), after(1, true));
        assertEquals(Set.of("b"), after(2, false));
        assertEquals(Set.of("b"), after(4, true));
        assertEquals(Set.of(), after(5, true));
    }

    @Test
    void shouldNotTakeWhatComesFromAnEarlierRunForNew() {
        after(0, false);
        fires("a");
        board.endRun();
        assertEquals(Set.of(), after(0, false));
    }
}
