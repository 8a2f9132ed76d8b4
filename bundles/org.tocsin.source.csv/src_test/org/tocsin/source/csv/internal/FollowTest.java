package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.source.Subscription;

/** A file that grows is followed until somebody stops it. */
class FollowTest {

    private final RecordingSink sink = new RecordingSink();
    private Subscription running = () -> {};

    private final Path home;

    FollowTest(@TempDir Path home) {
        this.home = home;
    }

    private Path follow(String text) throws IOException {
        Path file = Replays.file(home, "data.csv", text);
        running = new CsvSource(Replays.settings(List.of(file), true), Clock.systemUTC()).start(sink);
        return file;
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private void assertSeconds(Long... seconds) {
        assertTrue(sink.awaitEvents(seconds.length, Replays.PATIENCE), sink.events() + " " + sink.problems());
        assertEquals(
                List.of(seconds),
                sink.events().stream().map(event -> event.epochMillis() / 1_000).toList());
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    @Test
    void shouldReadWhatIsAddedInWholeLinesOnly() throws IOException {
        Path file = follow("t,cpu\n1,5\n2,");
        assertSeconds(1L);
        append(file, "6");
        assertFalse(sink.awaitEvents(2, Duration.ofMillis(20)));
        append(file, "7\n3,8\n");
        assertSeconds(1L, 2L, 3L);
        assertEquals(67, sink.events().get(1).value("cpu"));
        assertEquals(List.of(), sink.problems());
    }

    @Test
    void shouldWaitForAHeader() throws IOException {
        Path file = follow("");
        append(file, "t,cpu\n1,5\n");
        assertSeconds(1L);
        assertEquals(List.of(), sink.problems());
    }

    @Test
    void shouldBeginAgainWhenTheFileIsCutShort() throws IOException {
        Path file = follow("t,cpu\n1,5\n2,5\n3,");
        assertSeconds(1L, 2L);
        Files.writeString(file, "t,cpu\n7,5\n");
        assertSeconds(1L, 2L, 7L);
        assertEquals(List.of(), sink.problems());
    }

    @Test
    void shouldGoOnWithTheNewFileWhenTheOldOneIsMovedAway() throws IOException {
        Path file = follow("t,cpu\n1,5\n");
        assertSeconds(1L);
        append(file, "2,5");
        Path next = Replays.file(home, "next.csv", "t,memory\n3,5\n4,5\n5,5\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        assertSeconds(1L, 2L, 3L, 4L, 5L);
        assertEquals(5, sink.events().get(4).value("memory"));
    }

    @Test
    void shouldSendTheLastEventOfTheLongFormWhenNothingFollows() throws IOException {
        follow("timestamp,source,metric,value\n1,a,cpu,5\n1,a,memory,6\n");
        assertSeconds(1L);
        assertEquals(2, sink.events().get(0).size());
    }

    @Test
    void shouldRefuseToFollowACompressedFile() throws IOException {
        Path file = Replays.file(home, "data.csv.gz", "");
        CsvSettings settings = Replays.settings(List.of(file), true);
        assertThrows(IllegalArgumentException.class, () -> new CsvSource(settings, Clock.systemUTC()));
    }
}
