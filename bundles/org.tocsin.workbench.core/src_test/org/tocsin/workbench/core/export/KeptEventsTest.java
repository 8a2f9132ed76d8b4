package org.tocsin.workbench.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingQuery;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.TextStore;
import org.tocsin.workbench.core.monitor.Troubles;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

class KeptEventsTest {

    private static final Schema SCHEMA = Schema.named("cpu");

    private final MetricHistory history = new MetricHistory(10, Duration.ofDays(1));
    private final List<Event> recording = new ArrayList<>();
    private Optional<String> unreadable = Optional.empty();
    private final KeptEvents kept = new KeptEvents(
            history,
            new RecordedPast(
                    new WorkbenchSettings(new TextStore()), (place, trouble) -> new Recording(), new Troubles()),
            Runnable::run);

    private final class Recording implements EventRecording {
        @Override
        public MetricTap tap() {
            return (event, checks, verdicts) -> {};
        }

        @Override
        public void read(RecordingQuery query, Predicate<Event> reader) {
            recording.stream()
                    .filter(event ->
                            query.sources().isEmpty() || query.sources().contains(event.source()))
                    .filter(event -> !event.time().isBefore(query.from())
                            && !event.time().isAfter(query.to()))
                    .takeWhile(reader)
                    .toList();
        }

        @Override
        public RecordingExtent extent() throws IOException {
            if (unreadable.isPresent()) {
                throw new IOException(unreadable.get());
            }
            return recording.isEmpty()
                    ? RecordingExtent.NONE
                    : new RecordingExtent(
                            recording.getFirst().time(),
                            recording.getLast().time(),
                            recording.size(),
                            1,
                            recording.stream().map(Event::source).collect(Collectors.toCollection(TreeSet::new)));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static Event event(String source, int second) {
        return Event.of(source, second * 1_000L, SCHEMA, second);
    }

    private void measured(String source, int from, int to) {
        IntStream.range(from, to).forEach(second -> history.seen(event(source, second), List.of(), List.of()));
    }

    private void recorded(String source, int from, int to) {
        IntStream.range(from, to).forEach(second -> recording.add(event(source, second)));
    }

    private List<Long> read(int from, int to) throws IOException {
        List<Long> seconds = new ArrayList<>();
        kept.read(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to), Set.of("a")::contains, event -> {
            seconds.add(event.epochMillis() / 1_000);
            return true;
        });
        return seconds;
    }

    private static List<Long> seconds(int from, int to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @Test
    void shouldTakeFromTheRecordingWhatMemoryDoesNotReach() throws IOException {
        recorded("a", 10, 50);
        measured("a", 40, 60);
        assertEquals(seconds(10, 60), read(0, 100), "each once, in order");
        assertEquals(seconds(20, 31), read(20, 30));
        assertEquals(seconds(45, 60), read(45, 100));
        assertEquals(List.of(), read(0, 7));
    }

    @Test
    void shouldPutTheEventsOfSeveralSourcesInOrder() throws IOException {
        measured("a", 0, 30);
        for (int second = 10; second < 20; second++) {
            recorded("a", second, second + 1);
            recorded("b", second, second + 1);
        }
        measured("b", 18, 25);
        List<Event> all = new ArrayList<>();
        kept.read(Instant.EPOCH, Instant.ofEpochSecond(100), source -> true, all::add);
        assertEquals(30 + 15, all.size());
        assertEquals(
                all.stream().map(Event::epochMillis).sorted().toList(),
                all.stream().map(Event::epochMillis).toList());
    }

    @Test
    void shouldTrustMemoryWhereTheRecordingHasMissedSomething() throws IOException {
        recorded("b", 0, 1);
        recorded("b", 90, 91);
        measured("a", 5, 60);
        assertEquals(seconds(5, 60), read(0, 100));
    }

    @Test
    void shouldKnowSourcesAndTimesOfBothRuns() {
        recorded("before", 10, 20);
        measured("a", 100, 110);
        assertEquals(List.of("a", "before"), kept.sources());
    }

    @Test
    void shouldReadNothingMoreOnceTheReaderHasEnough() throws IOException {
        recorded("a", 10, 50);
        measured("a", 5, 60);
        List<Event> taken = new ArrayList<>();
        kept.read(Instant.EPOCH, Instant.ofEpochSecond(100), source -> true, event -> {
            taken.add(event);
            return taken.size() < 7;
        });
        assertEquals(7, taken.size());
    }

    @Test
    void shouldGoByMemoryAloneWhereNothingIsRecordedOrItCannotBeRead() throws IOException {
        measured("a", 5, 60);
        assertEquals(seconds(5, 60), read(0, 100));
        recorded("a", 0, 5);
        unreadable = Optional.of("The recording is locked.");
        assertEquals(seconds(5, 60), read(0, 100));
        assertEquals(List.of("a"), kept.sources());
    }

    @Test
    void shouldSaySinceWhenThereIsSomething() {
        measured("a", 0, 9_000);
        Instant inMemory = kept.since(source -> true).orElseThrow();
        assertEquals(true, inMemory.isAfter(Instant.EPOCH), "memory has forgotten the beginning");
        recorded("a", 0, 9_000);
        assertEquals(Optional.of(Instant.EPOCH), kept.since(source -> true));
    }
}
