package org.tocsin.workbench.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertFilter;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.monitor.TextStore;
import org.tocsin.workbench.core.silence.SilenceBook;
import org.tocsin.workbench.core.silence.SilencedAlerts;

class OverviewPicturesTest {

    private static final long START = AlertSamples.START.toEpochMilli();
    private static final Schema SCHEMA = Schema.named("cpu");

    private final AlertBoard board = new AlertBoard();
    private final SourceBoard sources = new SourceBoard();
    private final MetricHistory history = new MetricHistory(1_000, Duration.ofHours(1));
    private final FilterChoice filter = new FilterChoice(new TextStore());
    private final AtomicInteger asked = new AtomicInteger();
    private final OverviewPictures pictures;

    OverviewPicturesTest(@TempDir Path folder) {
        for (int source = 0; source < 1_000; source++) {
            send("s-" + source, START, List.of(), List.of());
        }
        SilenceBook book = new SilenceBook(folder.resolve("silences.yaml"), Clock.systemUTC(), words -> {});
        TileFaces faces = new TileFaces(sources, history);
        pictures = new OverviewPictures(board, new SilencedAlerts(book, board), sources, filter, tiles -> {
            asked.addAndGet(tiles.size());
            return faces.of(tiles, START);
        });
    }

    private void send(String source, long time, List<Check> checks, List<Verdict> verdicts) {
        Event event = Event.of(source, time, SCHEMA, new double[] {42});
        sources.seen(event, checks, verdicts);
        history.seen(event, checks, verdicts);
    }

    @Test
    void shouldMakeTheFacesOfTilesThatCanBeSeenOnly() {
        OverviewPicture picture = pictures.next(SourceOrder.TROUBLE, 40, 80);
        assertEquals(1_000, picture.tiles().size());
        assertEquals(40, picture.faces().size());
        assertEquals(40, asked.get());
    }

    @Test
    void shouldSortNothingAnewAsLongAsNoAlertHasChanged() {
        List<SourceTile> before = pictures.next(SourceOrder.TROUBLE, 0, 10).tiles();
        send("s-7", START + 1_000, List.of(), List.of());
        assertSame(before, pictures.next(SourceOrder.TROUBLE, 500, 510).tiles());
        board.add(AlertSamples.rule("a", AlertState.FIRING, 1, "s-700", "cpu"));
        List<SourceTile> after = pictures.next(SourceOrder.TROUBLE, 0, 10).tiles();
        assertNotSame(before, after);
        assertEquals("s-700", after.getFirst().source());
    }

    @Test
    void shouldSayOnTheTileWhatIsWrong() {
        board.add(AlertSamples.rule("a", AlertState.FIRING, 1, "s-700", "cpu"));
        board.add(AlertSamples.learned("b", AlertState.FIRING, 2, "s-700", "cpu"));
        OverviewPicture picture = pictures.next(SourceOrder.TROUBLE, 0, 1);
        TileFace face = face(picture, "s-700");
        assertEquals(TileFace.Mood.ALERT, face.mood());
        assertEquals("major · 2 open", face.state());
        assertEquals("cpu", face.metric());
        assertEquals("42", face.value());
        assertTrue(face.words().startsWith("s-700: major · 2 open, s-700: cpu is at 95.5"), face.words());
        assertEquals("1000 sources: 1 major, 999 without alerts", picture.summary());
    }

    private static TileFace face(OverviewPicture picture, String source) {
        return Optional.ofNullable(picture.faces().get(source)).orElseThrow();
    }

    @Test
    void shouldSayHowFarLearningIsAndWhatTheScoreIs() {
        Check check = Check.of(event -> Verdict.NORMAL, "any");
        send("s-0", START, List.of(check), List.of(new Verdict.WarmingUp(20, 80, "events")));
        TileFace face = face(pictures.next(SourceOrder.NAME, 0, 1), "s-0");
        assertEquals(TileFace.Mood.LEARNING, face.mood());
        assertEquals("learning 25 %", face.state());
        assertEquals("", face.score());
    }

    @Test
    void shouldLeaveOutWhatTheFilterHides() {
        filter.set(new AlertFilter(filter.value().ticks().hide(AlertFilter.source("s-0"))));
        assertEquals(
                "s-1", pictures.next(SourceOrder.NAME, 0, 1).tiles().getFirst().source());
    }

    @Test
    void shouldForgetSourcesThatWereSilentForAnHourWhileOthersWereNot() {
        send("s-5", START + Duration.ofHours(2).toMillis(), List.of(), List.of());
        sources.forgetGone();
        assertEquals(
                List.of("s-5"),
                pictures.next(SourceOrder.NAME, 0, 10).tiles().stream()
                        .map(SourceTile::source)
                        .toList());
    }
}
