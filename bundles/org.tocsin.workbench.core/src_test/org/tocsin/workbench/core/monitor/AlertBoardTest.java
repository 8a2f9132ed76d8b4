package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;

class AlertBoardTest {

    private final AlertBoard board = new AlertBoard(3);

    @Test
    void shouldKeepOneStoryForAllTransitionsOfAnAlert() {
        board.add(AlertSamples.rule("a", AlertState.PENDING, 0));
        board.add(AlertSamples.rule("a", AlertState.FIRING, 5));
        board.add(AlertSamples.rule("a", AlertState.RESOLVED, 60));
        AlertStory story = board.snapshot().find("a").orElseThrow();
        assertEquals(1, board.snapshot().stories().size());
        assertEquals(3, story.transitions().size());
        assertEquals(AlertState.RESOLVED, story.latest().state());
        assertEquals(AlertSamples.START.plusSeconds(5), story.firedAt());
        assertTrue(story.fired());
        assertFalse(story.open());
    }

    @Test
    void shouldGiveTheSameSnapshotUntilSomethingChanges() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 0));
        BoardSnapshot first = board.snapshot();
        assertSame(first, board.snapshot());
        board.add(AlertSamples.rule("b", AlertState.FIRING, 1));
        assertNotSame(first, board.snapshot());
        assertEquals(1, first.stories().size());
    }

    @Test
    void shouldForgetTheOldestBeyondItsCapacity() {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            board.add(AlertSamples.rule(id, AlertState.FIRING, 0));
        }
        assertEquals(3, board.snapshot().stories().size());
        assertTrue(board.snapshot().find("a").isEmpty());
        assertTrue(board.snapshot().find("d").isPresent());
    }

    @Test
    void shouldNotCallAnAlertOpenAfterItsPipelineHasEnded() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 0));
        assertTrue(board.snapshot().find("a").orElseThrow().open());
        board.endRun();
        assertFalse(board.snapshot().find("a").orElseThrow().open());
        assertEquals(
                "firing (stopped)", board.snapshot().find("a").orElseThrow().state());
    }

    @Test
    void shouldBoundTheTransitionsOfOneAlert() {
        for (int i = 0; i < 1_000; i++) {
            board.add(AlertSamples.rule("a", i % 2 == 0 ? AlertState.FIRING : AlertState.RECOVERING, i));
        }
        AlertStory story = board.snapshot().find("a").orElseThrow();
        assertTrue(story.transitions().size() <= 200);
        assertEquals(AlertSamples.START, story.transitions().getFirst().time());
        assertEquals(AlertSamples.START.plusSeconds(999), story.latest().time());
    }

    @Test
    void shouldKnowAlertsOfBeforeAndGoOnWithThem() {
        board.add(AlertSamples.rule("now", AlertState.FIRING, 90));
        board.restore(List.of(
                AlertStory.past(List.of(AlertSamples.rule("before", AlertState.FIRING, 0))),
                AlertStory.past(List.of(AlertSamples.rule("now", AlertState.FIRING, 1)))));
        assertEquals(
                List.of("before", "now"),
                board.snapshot().stories().stream().map(AlertStory::id).toList());
        assertFalse(board.snapshot().find("before").orElseThrow().open());
        assertTrue(board.snapshot().find("now").orElseThrow().open());
        board.add(AlertSamples.rule("before", AlertState.FIRING, 95));
        AlertStory goesOn = board.snapshot().find("before").orElseThrow();
        assertTrue(goesOn.open());
        assertEquals(AlertSamples.START, goesOn.firedAt());
    }

    @Test
    void shouldShowWhatWasLookedUpBesidesTheRest() {
        board.add(AlertSamples.rule("now", AlertState.FIRING, 90));
        AlertStory old = AlertStory.past(List.of(AlertSamples.rule("old", AlertState.RESOLVED, 0)));
        board.recall(List.of(old, AlertStory.past(List.of(AlertSamples.rule("now", AlertState.FIRING, 1)))));
        assertEquals(
                List.of("old", "now"),
                board.snapshot().stories().stream().map(AlertStory::id).toList());
        assertEquals(old, board.snapshot().find("old").orElseThrow());
        board.recall(List.of());
        assertTrue(board.snapshot().find("old").isEmpty());
    }
}
