package org.tocsin.history.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.history.HistoryPlace;
import org.tocsin.history.HistoryQuery;

class SqlHistoryTest {

    private final ManualClock clock = ManualClock.at("2026-01-01T00:00:00Z");
    private final List<String> troubles = new ArrayList<>();
    private final Path folder;

    SqlHistoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("history.mv.db");
    }

    private SqlHistory history() {
        HistoryPlace place = HistoryPlace.file(folder.resolve("history"), Duration.ofDays(30));
        return new SqlHistory(place, new Database(place, troubles::add), clock);
    }

    private void write(Alert... alerts) throws IOException {
        try (AlertWriter writer = history().writer()) {
            for (Alert alert : alerts) {
                writer.write(alert, true);
            }
        }
    }

    private List<String> ids(String words) throws IOException {
        return history().find(HistoryQuery.latest(100).withWords(words)).stream()
                .map(story -> story.getFirst().id())
                .toList();
    }

    private static Alert.Evidence odd() {
        return Alerts.firing()
                .metric("disk % used", Double.NaN, new ExpectedRange(Double.NEGATIVE_INFINITY, 0.1))
                .message("\"100 %\" of d_sk \\ is; used – 'now'")
                .build()
                .evidence();
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        Alert firing = Alerts.firing()
                .id("x")
                .source("web, 1\n\"two\"")
                .severity(Severity.CRITICAL)
                .time(Instant.parse("2026-01-01T00:00:00.123Z"))
                .build();
        Alert whole = new Alert(
                firing.id(),
                firing.time(),
                firing.state(),
                firing.since(),
                firing.severity(),
                firing.subject(),
                odd(),
                firing.remark());
        Alert noted = whole.remarked(
                new Remark(Remark.Kind.FALSE_ALARM, "Ada", "a drill"),
                firing.time().plusSeconds(3));
        write(whole, noted);
        assertEquals(List.of(List.of(whole, noted)), history().find(HistoryQuery.latest(10)));
    }

    @Test
    void findsTheAlertsThatChangedLastFirst() throws IOException {
        write(Alerts.numbered(1), Alerts.numbered(2), Alerts.numbered(3));
        assertEquals(List.of("a3", "a2", "a1"), ids(""));
        assertEquals(
                List.of("a3"),
                history().find(HistoryQuery.latest(1)).stream()
                        .map(story -> story.getFirst().id())
                        .toList());
    }

    @Test
    void findsAlertsByAllOfTheWordsInAnyCase() throws IOException {
        write(
                Alerts.firing()
                        .id("a")
                        .source("db-1")
                        .message("disk is 100% full")
                        .build(),
                Alerts.firing()
                        .id("b")
                        .source("db-2")
                        .message("disk is 1000 full")
                        .build());
        assertEquals(List.of("a"), ids("DB full 100%"));
        assertEquals(List.of(), ids("db-1 db-2"));
        assertEquals(List.of(), ids("d_sk"));
    }

    @Test
    void findsAlertsByTheStateThatTheyAreInNow() throws IOException {
        write(
                Alerts.firing().id("a").build(),
                Alerts.firing().id("b").build(),
                Alerts.firing().id("b").state(AlertState.RESOLVED).build());
        assertEquals(List.of("a"), ids("firing"));
        assertEquals(List.of("b"), ids("resolved"));
    }

    @Test
    void findsAlertsByWhatBecameOfThem() throws IOException {
        write(
                Alerts.firing()
                        .id("a")
                        .state(AlertState.PENDING)
                        .message("cpu is 91 %")
                        .build(),
                Alerts.firing()
                        .id("a")
                        .severity(Severity.CRITICAL)
                        .message("cpu is 99 % for 10s")
                        .build(),
                Alerts.firing()
                        .id("a")
                        .severity(Severity.CRITICAL)
                        .state(AlertState.RESOLVED)
                        .message("Over after 5m.")
                        .build());
        assertEquals(List.of("a"), ids("critical 99 resolved"));
        assertEquals(List.of(), ids("warning"));
    }

    @Test
    void findsAlertsByWhatPeopleSaidOfThem() throws IOException {
        Alert firing = Alerts.firing().id("a").build();
        write(firing, firing.remarked(new Remark(Remark.Kind.NOTE, "Ada", "the Fan was broken"), firing.time()));
        assertEquals(List.of("a"), ids("fan ada"));
    }

    @Test
    void forgetsWhatIsTooOldOnceAnHour() throws IOException {
        write(Alerts.firing().id("old").build());
        clock.advance(Duration.ofDays(31));
        try (AlertWriter writer = history().writer()) {
            writer.write(Alerts.firing().id("new").build(), true);
            assertEquals(List.of("new"), ids(""));
        }
    }

    @Test
    void setsAFileAsideThatCannotBeRead() throws IOException {
        Files.writeString(file(), "this is no database at all, whatever its name says".repeat(500));
        write(Alerts.firing().id("a").build());
        assertEquals(List.of("a"), ids(""));
        assertEquals(1, troubles.size());
        assertTrue(troubles.getFirst().contains("is now history.mv.db.unreadable"), troubles.getFirst());
        assertTrue(Files.exists(folder.resolve("history.mv.db.unreadable")));
    }

    @Test
    void saysThatAnotherProcessUsesIt() throws IOException {
        write(Alerts.firing().id("a").build());
        try (FileChannel other = FileChannel.open(file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            other.lock();
            IOException failure = assertThrows(
                    IOException.class, () -> write(Alerts.firing().id("b").build()));
            assertTrue(failure.getMessage().contains("another Tocsin uses it"), failure.getMessage());
        }
        write(Alerts.firing().id("b").build());
        assertEquals(List.of("b", "a"), ids("").stream().sorted().toList().reversed());
        assertEquals(List.of(), troubles);
    }

    @Test
    void saysThatAnAddressIsNone() {
        HistoryPlace place = new HistoryPlace("jdbc:nonsense://x?password=secret", Duration.ofDays(1));
        SqlHistory history = new SqlHistory(place, new Database(place, troubles::add), clock);
        IOException failure = assertThrows(IOException.class, () -> history.find(HistoryQuery.latest(1)));
        assertEquals(
                "The history of alerts in jdbc:nonsense://x cannot be used: it has to begin with jdbc:postgresql: or"
                        + " jdbc:h2:.",
                failure.getMessage());
    }

    @Test
    void losesNothingThatWasFlushedBeforeAKill() throws IOException {
        AlertWriter writer = history().writer();
        writer.write(Alerts.numbered(1), true);
        writer.write(Alerts.numbered(2), false);
        assertEquals(List.of("a1"), ids(""));
        writer.close();
        assertEquals(List.of("a2", "a1"), ids(""));
    }
}
