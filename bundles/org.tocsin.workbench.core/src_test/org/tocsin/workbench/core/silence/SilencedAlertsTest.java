package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertSamples;

/** Alerts, silences and a clock that moves; seconds are those since the beginning. */
class SilencedAlertsTest {

    private final ManualClock clock = ManualClock.at("2026-06-30T12:00:00Z");
    private final AlertBoard board = new AlertBoard(100);

    private final SilenceBook book;
    private final SilencedAlerts silenced;

    SilencedAlertsTest(@TempDir Path folder) {
        book = new SilenceBook(folder.resolve("silences.yaml"), clock, words -> {});
        silenced = new SilencedAlerts(book, board, clock);
    }

    private AlertSilence silence(String source, int seconds) {
        return book.add(scope(source), Once.from(clock.instant(), Duration.ofSeconds(seconds)), "", "");
    }

    private static SilenceScope scope(String source) {
        return new SilenceScope(NamePattern.of(source), NamePattern.ANY, NamePattern.ANY, Set.of(), "");
    }

    private void alert(String id, AlertState state, int second, String source) {
        board.add(AlertSamples.rule(id, state, second, source, "cpu"));
    }

    private SilenceTally tally() {
        return book.entries().get(0).tally();
    }

    @Test
    void shouldHideWhatASilenceMatchesAndNothingElse() {
        alert("a", AlertState.FIRING, 0, "web-1");
        alert("b", AlertState.FIRING, 0, "db-1");
        String id = silence("web-*", 60).id();
        assertEquals(new SilenceCensus(Set.of("a"), Map.of(id, 1), 1, 1), silenced.now());
    }

    @Test
    void shouldGiveTheSameCensusUntilSomethingChanges() {
        alert("a", AlertState.FIRING, 0, "web-1");
        silence("web-*", 60);
        SilenceCensus first = silenced.now();
        clock.advance(Duration.ofSeconds(30));
        assertSame(first, silenced.now());
    }

    @Test
    void shouldShowAnOpenAlertAgainWhenItsSilenceEnds() {
        silence("web-*", 60);
        alert("a", AlertState.FIRING, 10, "web-1");
        assertEquals(Set.of("a"), silenced.now().hidden());
        clock.advance(Duration.ofSeconds(59));
        assertEquals(1, silenced.now().openAlerts());
        clock.advance(Duration.ofSeconds(1));
        assertEquals(SilenceCensus.NONE, silenced.now());
    }

    @Test
    void shouldJudgeWhatIsOverByTheTimeOfItsEvents() {
        silence("web-*", 60);
        alert("within", AlertState.FIRING, 10, "web-1");
        alert("within", AlertState.RESOLVED, 50, "web-1");
        alert("longer", AlertState.FIRING, 10, "web-2");
        alert("longer", AlertState.RESOLVED, 70, "web-2");
        alert("before", AlertState.FIRING, -100, "web-3");
        alert("before", AlertState.RESOLVED, -50, "web-3");
        clock.advance(Duration.ofHours(1));
        assertEquals(Set.of("within"), silenced.now().hidden());
        assertEquals(0, silenced.now().openAlerts());
    }

    @Test
    void shouldHideFromNowOnWhatIsOpenAlready() {
        alert("a", AlertState.FIRING, -3_600, "web-1");
        silence("web-*", 60);
        assertEquals(Set.of("a"), silenced.now().hidden());
    }

    @Test
    void shouldCountEachAlertOnce() {
        silence("web-*", 60);
        alert("a", AlertState.FIRING, 1, "web-1");
        silenced.now();
        alert("a", AlertState.RECOVERING, 2, "web-1");
        alert("a", AlertState.FIRING, 3, "web-1");
        silenced.now();
        assertEquals(1, tally().alerts());
        alert("b", AlertState.FIRING, 4, "web-2");
        silenced.now();
        clock.advance(Duration.ofSeconds(10));
        silenced.now();
        assertEquals(new SilenceTally(2, Optional.of(AlertSamples.START)), tally());
    }

    @Test
    void shouldCountWhatFiredAndEndedBetweenTwoLooks() {
        silence("web-*", 60);
        alert("a", AlertState.FIRING, 1, "web-1");
        alert("a", AlertState.RESOLVED, 70, "web-1");
        clock.advance(Duration.ofSeconds(80));
        assertEquals(Set.of(), silenced.now().hidden());
        assertEquals(1, tally().alerts());
    }

    @Test
    void shouldNotCountWhatNeverCalledForSomebody() {
        silence("web-*", 60);
        alert("a", AlertState.PENDING, 1, "web-1");
        alert("a", AlertState.CANCELLED, 2, "web-1");
        assertEquals(Set.of(), silenced.now().hidden());
        assertEquals(SilenceTally.NONE, tally());
    }

    @Test
    void shouldShowEverythingAgainWhenASilenceIsDeleted() {
        alert("a", AlertState.FIRING, 0, "web-1");
        AlertSilence silence = silence("web-*", 60);
        silenced.now();
        book.delete(List.of(silence.id()));
        assertEquals(SilenceCensus.NONE, silenced.now());
    }

    @Test
    void shouldBeginByItself() {
        alert("a", AlertState.FIRING, 0, "web-1");
        book.add(scope("web-1"), Once.from(clock.instant().plusSeconds(30), Duration.ofSeconds(30)), "", "");
        assertEquals(0, silenced.now().silences());
        clock.advance(Duration.ofSeconds(30));
        assertEquals(Set.of("a"), silenced.now().hidden());
        assertTrue(silenced.now().silences() == 1);
    }
}
