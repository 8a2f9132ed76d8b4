package org.tocsin.recording.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.recording.RecordingQuery;

class RecorderTest {

    private static final int STRETCH = (int) (Stretch.MILLIS / 1000);
    private static final Instant FAR_PAST = Instant.MIN;
    private static final Instant FAR_FUTURE = Instant.MAX;

    private final ManualClock clock = ManualClock.at("2026-01-01T00:00:00Z");
    private final List<String> troubles = new ArrayList<>();
    private final Path folder;
    private RecordingPlace place;
    private StoreFile file;
    private Recorder recorder;

    RecorderTest(@TempDir Path folder) {
        this.folder = folder.resolve("recording");
        this.place = new RecordingPlace(this.folder, Duration.ofDays(7), 1L << 30);
        this.file = new StoreFile(this.folder, troubles::add);
        this.recorder = new Recorder(file, place, clock, troubles::add);
    }

    @AfterEach
    void close() {
        file.close();
    }

    /** As after the next start. */
    private void reopen(Duration retention, long bytes) {
        file.close();
        place = new RecordingPlace(folder, retention, bytes);
        file = new StoreFile(folder, troubles::add);
        recorder = new Recorder(file, place, clock, troubles::add);
    }

    /** Events of a second each, kept every twenty seconds. */
    private void record(int from, int to, String... sources) {
        List<Event> events = new ArrayList<>();
        for (int second = from; second < to; second++) {
            clock.set(Instant.ofEpochMilli(Events.millis(second)));
            for (String source : sources) {
                events.add(Events.calm(source, second));
            }
            if (second % 20 == 0 || second == to - 1) {
                recorder.keep(List.copyOf(events));
                events.clear();
            }
        }
    }

    private static List<Event> calm(int from, int to, String... sources) {
        List<Event> events = new ArrayList<>();
        for (int second = from; second < to; second++) {
            for (String source : sources) {
                events.add(Events.calm(source, second));
            }
        }
        return events;
    }

    private List<Event> read(Instant from, Instant to, String... sources) throws IOException {
        List<Event> events = new ArrayList<>();
        RecordingStore store = file.open();
        long first = from == FAR_PAST ? Long.MIN_VALUE : from.toEpochMilli();
        long last = to == FAR_FUTURE ? Long.MAX_VALUE : to.toEpochMilli();
        for (long stretch : store.stretches(first, last)) {
            new MergedRows(store.pieces(stretch, Set.of(sources)).rows()).show(first, last, events::add);
        }
        return events;
    }

    private List<Event> all() throws IOException {
        return read(FAR_PAST, FAR_FUTURE);
    }

    @Test
    void givesBackWhatItWasGivenInOrderOfTime() throws IOException {
        record(0, 3 * STRETCH, "db-1", "web-1");
        assertEquals(calm(0, 3 * STRETCH, "db-1", "web-1"), all());
    }

    @Test
    void makesBlocksOfWhatIsOver() throws IOException {
        record(0, 2 * STRETCH + 21, "web-1");
        assertEquals(21, file.open().unsealed().size());
        assertEquals(calm(0, 2 * STRETCH + 21, "web-1"), all());
    }

    @Test
    void givesBackSomeSourcesAndSomeTimeOnly() throws IOException {
        record(0, 2 * STRETCH, "a", "b", "c");
        assertEquals(
                calm(STRETCH - 5, STRETCH + 6, "a", "c"),
                read(
                        Instant.ofEpochMilli(Events.millis(STRETCH - 5)),
                        Instant.ofEpochMilli(Events.millis(STRETCH + 5)),
                        "a",
                        "c"));
    }

    @Test
    void sortsInWhatComesLateAndWhatIsOfAnotherTime() throws IOException {
        record(STRETCH, 2 * STRETCH + 21, "a");
        Event late = Events.calm("a", STRETCH + 7).at(Events.millis(STRETCH + 7) + 1);
        Event old = Events.calm("b", 0).at(-7L);
        recorder.keep(List.of(late, old));
        record(2 * STRETCH + 21, 4 * STRETCH, "a");
        List<Event> expected = new ArrayList<>(calm(STRETCH, 4 * STRETCH, "a"));
        expected.add(8, late);
        assertEquals(expected, read(Instant.ofEpochMilli(0), FAR_FUTURE));
    }

    @Test
    void keepsSourcesWhoseMetricsChange() throws IOException {
        Event before = Event.of("a", Events.millis(0), Schema.named("x"), 1.5);
        Event after = Event.of("a", Events.millis(1), Schema.named("x", "y"), 2.5, Double.NaN);
        recorder.keep(List.of(before, after));
        assertEquals(List.of(before, after), all());
        clock.advance(Duration.ofHours(1));
        recorder.keep(List.of());
        assertEquals(List.of(), file.open().unsealed());
        assertEquals(List.of(before, after), all());
    }

    @Test
    void knowsEverythingAgainAfterAStart() throws IOException {
        record(0, STRETCH + 300, "a");
        reopen(Duration.ofDays(7), 1L << 30);
        record(STRETCH + 300, 3 * STRETCH, "a");
        assertEquals(calm(0, 3 * STRETCH, "a"), all());
    }

    @Test
    void saysWhatItHas() throws IOException {
        assertEquals(RecordingExtent.NONE, file.open().extent());
        record(0, STRETCH + 100, "b", "a");
        RecordingExtent extent = file.open().extent();
        assertEquals(Instant.ofEpochMilli(Events.millis(0)), extent.first());
        assertEquals(Instant.ofEpochMilli(Events.millis(STRETCH + 99)), extent.last());
        assertEquals(2 * (STRETCH + 100), extent.events());
        assertEquals(List.of("a", "b"), List.copyOf(extent.sources()));
        assertEquals(Files.size(folder.resolve("recording.mv")), extent.bytes());
    }

    @Test
    void forgetsWhatIsTooOld() throws IOException {
        record(0, STRETCH + 30, "gone", "a");
        record(STRETCH + 30, 2 * STRETCH, "a");
        reopen(Duration.ofMinutes(30), 1L << 30);
        record(2 * STRETCH, 6 * STRETCH + 21, "a");
        assertEquals(calm(3 * STRETCH, 6 * STRETCH + 21, "a"), all());
        assertEquals(Set.of("a"), file.open().extent().sources());
    }

    @Test
    void forgetsTheOldestWhereThereIsTooMuch() throws IOException {
        record(0, 2, "a");
        long limit = 1L << 20;
        reopen(Duration.ofDays(7), limit);
        String[] many = new String[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = "source-" + i;
        }
        record(2, 12 * STRETCH + 21, many);
        List<Event> kept = all();
        int first = (int) ((kept.getFirst().epochMillis() - Events.millis(0)) / 1000);
        assertTrue(first >= STRETCH && first % STRETCH == 0, "from " + first);
        assertEquals(calm(first, 12 * STRETCH + 21, many).size(), kept.size());
        assertTrue(file.open().sealedBytes() <= limit, file.open().sealedBytes() + " bytes");
    }

    @Test
    void setsAFileAsideThatCannotBeRead() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("recording.mv"), "this is no recording at all".repeat(1000));
        record(0, 3, "a");
        assertEquals(calm(0, 3, "a"), all());
        assertEquals(
                List.of("The recording in " + folder
                        + " cannot be read. It is now recording.mv.unreadable, and a new one" + " begins."),
                troubles);
        assertTrue(Files.exists(folder.resolve("recording.mv.unreadable")));
    }

    @Test
    void saysThatAnotherProcessUsesItAndGoesOnLater() throws IOException {
        record(0, 2, "a");
        reopen(Duration.ofDays(7), 1L << 30);
        try (FileChannel other =
                FileChannel.open(folder.resolve("recording.mv"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            other.lock();
            record(2, 12, "a");
        }
        assertEquals(1, troubles.size(), troubles.toString());
        assertTrue(troubles.getFirst().contains("another Tocsin uses it"), troubles.getFirst());
        record(70, 72, "a");
        assertEquals("The recording in " + folder + " works again; 10 events are missing in it.", troubles.getLast());
        List<Event> expected = new ArrayList<>(calm(0, 2, "a"));
        expected.addAll(calm(70, 72, "a"));
        assertEquals(expected, all());
    }

    @Test
    void readsNothingMoreOnceItIsClosed() throws IOException {
        record(0, 2, "a");
        StoredRecording recording = new StoredRecording(place, clock, troubles::add);
        file.close();
        assertEquals(2, recording.extent().events());
        recording.close();
        IOException closed = assertThrows(IOException.class, recording::extent);
        assertEquals("The recording in " + folder + " cannot be used: it is closed.", closed.getMessage());
        reopen(Duration.ofDays(7), 1L << 30);
        assertEquals(2, file.open().extent().events());
    }

    @Test
    void readsNothingOfATimeThatEndsBeforeItBegins() throws IOException {
        record(0, 2, "a");
        reopen(Duration.ofDays(7), 1L << 30);
        try (StoredRecording recording = new StoredRecording(place, clock, troubles::add)) {
            recording.read(RecordingQuery.between(FAR_FUTURE, FAR_PAST), event -> {
                throw new AssertionError(event);
            });
        }
    }

    @Test
    void saysThatItsFolderCannotBeMade() throws IOException {
        Files.writeString(folder, "a file is in the way");
        record(0, 2, "a");
        assertEquals(1, troubles.size());
        assertTrue(
                troubles.getFirst().startsWith("The recording in " + folder + " cannot be used: "),
                troubles.getFirst());
        assertFalse(troubles.getFirst().contains("Exception"), troubles.getFirst());
    }
}
