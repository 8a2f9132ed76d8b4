package org.tocsin.workbench.core.surroundings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.MetricHistory;

class VicinityTest {

    private final AlertBoard board = new AlertBoard(10);
    private final Vicinity vicinity = new Vicinity(new MetricHistory(10, Duration.ofHours(1)));

    private Companions around(String id) {
        AlertStory story = board.find(id).orElseThrow();
        return vicinity.of(story, board.snapshot()).companions();
    }

    @Test
    void shouldLookThroughOtherAlertsOnlyWhenOneHasChangedOrAnotherIsLookedAt() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 1));
        Companions alone = around("a");
        assertSame(alone, around("a"));
        board.add(AlertSamples.rule("b", AlertState.FIRING, 2, "db-1", "cpu"));
        assertEquals("b", around("a").nearest().getFirst().id());
        assertEquals("a", around("b").nearest().getFirst().id());
    }
}
