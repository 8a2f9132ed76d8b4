package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;

/** Rows that are past are learned and not judged. */
class PastTest {

    private static final String TEXT = "t,cpu\n1,5\n2,5\n3,5\n4,5\n";

    private final Path home;

    PastTest(@TempDir Path home) {
        this.home = home;
    }

    private static CsvSource source(String from, boolean follow, Path... files) {
        Map<String, String> values = Map.of(
                "files",
                        String.join(
                                "\n",
                                List.of(files).stream().map(Path::toString).toList()),
                "follow", String.valueOf(follow),
                "from", from);
        return new CsvSource(CsvSettings.of(Settings.of(CsvSettings.parameters(), values)), Clock.systemUTC());
    }

    private static List<String> texts(RecordingSink sink) {
        return sink.events().stream()
                .map(event -> event.source() + " " + event.epochMillis() / 1_000)
                .toList();
    }

    private static List<String> learned(EventSource source) {
        SourceHistory history = source.history().orElseThrow();
        assertFalse(history.ordered());
        RecordingSink sink = new RecordingSink();
        Subscription running = history.events().start(sink);
        assertTrue(sink.awaitEnd(Replays.PATIENCE));
        running.close();
        return texts(sink);
    }

    private static List<String> judged(EventSource source) {
        RecordingSink sink = new RecordingSink();
        Subscription running = source.start(sink);
        assertTrue(sink.awaitEnd(Replays.PATIENCE));
        running.close();
        return texts(sink);
    }

    @Test
    void shouldHaveNoPastWhereNothingIsSaid() throws IOException {
        assertTrue(
                source("", false, Replays.file(home, "a.csv", TEXT)).history().isEmpty());
    }

    @Test
    void shouldLearnWhatIsBeforeATimeAndJudgeTheRest() throws IOException {
        Path file = Replays.file(home, "a.csv", TEXT);
        assertEquals(List.of("a 1", "a 2"), learned(source("1970-01-01T00:00:03Z", false, file)));
        assertEquals(List.of("a 3", "a 4"), judged(source("1970-01-01T00:00:03Z", false, file)));
    }

    @Test
    void shouldJudgeWhatIsWrittenSinceItWasLearned() throws IOException {
        Path one = Replays.file(home, "one.csv", TEXT + "5,");
        Path other = Replays.file(home, "other.csv", "t,cpu\n1,5\n");
        CsvSource source = source("now", true, one, other);
        assertEquals(List.of("one 1", "other 1", "one 2", "one 3", "one 4"), learned(source));
        append(one, "7\n");
        append(other, "2,8\n");
        RecordingSink sink = new RecordingSink();
        Subscription running = source.start(sink);
        assertTrue(sink.awaitEvents(2, Replays.PATIENCE));
        append(other, "3,8\n");
        assertTrue(sink.awaitEvents(3, Replays.PATIENCE));
        running.close();
        assertEquals(List.of("other 2", "one 5", "other 3"), texts(sink));
    }

    @Test
    void shouldJudgeWhatIsWrittenSinceItWasStartedIfNobodyLearned() throws IOException {
        Path file = Replays.file(home, "a.csv", TEXT);
        RecordingSink sink = new RecordingSink();
        Subscription running = source("now", true, file).start(sink);
        assertFalse(sink.awaitEvents(1, Duration.ofMillis(400)));
        append(file, "5,5\n");
        assertTrue(sink.awaitEvents(1, Replays.PATIENCE));
        running.close();
        assertEquals(List.of("a 5"), texts(sink));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    @Test
    void shouldSayWhatItExpectsInPlaceOfATime() throws IOException {
        Path file = Replays.file(home, "a.csv", TEXT);
        assertEquals(
                "csv: from 'noon' is not a time such as 2026-01-31T12:00:00Z, 2026-01-31 12:00:00 or 1769860800, or 'now'.",
                assertThrows(IllegalArgumentException.class, () -> source("noon", false, file))
                        .getMessage());
        assertEquals(
                "csv: from 'now' leaves nothing to judge in a file that is not followed. Set follow, or a time.",
                assertThrows(IllegalArgumentException.class, () -> source("now", false, file))
                        .getMessage());
    }
}
