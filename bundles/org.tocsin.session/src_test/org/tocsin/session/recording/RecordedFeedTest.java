package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.RecordedRow;
import org.tocsin.measure.api.RecordedTable;
import org.tocsin.measure.api.TableReader;

class RecordedFeedTest {

    private static final Path TEST = Path.of("a.test.csv");
    private static final Path TRAINING = Path.of("a.train.csv");
    private static final Dataset DATASET = new Dataset("a", TEST, Optional.of(TRAINING));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long ORIGIN = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private final RecordingSink sink = new RecordingSink();

    /** Tables whose rows are seconds; those that are negative cannot be read, and 13 breaks the file. */
    private static TableReader tables(String timeColumn, Map<Path, List<Integer>> files) {
        return (file, source) -> {
            Iterator<Integer> rows = files.get(file).iterator();
            return new RecordedTable() {
                @Override
                public String timeColumn() {
                    return timeColumn;
                }

                @Override
                public Optional<RecordedRow> next() throws IOException {
                    return rows.hasNext() ? Optional.of(row(source, rows.next())) : Optional.empty();
                }

                @Override
                public void close() {}
            };
        };
    }

    private static RecordedRow row(String source, int second) throws IOException {
        if (second == 13) {
            throw new IOException("a.test.csv cannot be read: it ends too early.");
        }
        Event event = Event.of(source, second * 1000L, Schema.named("m"), 1);
        InputProblem problem = new InputProblem("a.test.csv", 1, 1, "x", "a number");
        return second < 0
                ? new RecordedRow("x", Optional.empty(), false, Optional.of(problem))
                : new RecordedRow("" + second, Optional.of(event), second == 5, Optional.empty());
    }

    private List<Long> seconds(EventSource source, long since) {
        source.start(sink);
        assertTrue(sink.awaitEnd(PATIENCE));
        return sink.events().stream()
                .map(event -> event.epochMillis() / 1000 - since)
                .toList();
    }

    private static TrainingFeed training(String timeColumn, List<Integer> learned, List<Integer> judged) {
        return new TrainingFeed(
                tables(timeColumn, Map.of(TRAINING, learned, TEST, judged)), DATASET, Duration.ofMinutes(1));
    }

    @Test
    void everyRowIsToldBeforeItIsPushedAndLabelsBecomeIncidents() {
        List<String> told = new ArrayList<>();
        RecordedFeed feed = new RecordedFeed(
                tables("timestamp", Map.of(TEST, List.of(4, -1, 5, 3))),
                DATASET,
                Duration.ofMinutes(1),
                (row, event) -> told.add(row.time() + " " + sink.events().size()));
        assertEquals(List.of(4L, 5L, 3L), seconds(feed, 0));
        assertEquals(List.of("4 0", "x 1", "5 1", "3 2"), told);
        assertEquals(1, sink.problems().size());
        assertEquals(Instant.ofEpochSecond(5), sink.incidents().get(0).to());
        assertEquals(Optional.empty(), feed.failure());
    }

    @Test
    void aFileThatBreaksOffIsToldWithItsReason() {
        RecordedFeed feed = new RecordedFeed(
                tables("timestamp", Map.of(TEST, List.of(4, 13, 5))),
                DATASET,
                Duration.ofMinutes(1),
                (row, event) -> {});
        assertEquals(List.of(4L), seconds(feed, 0));
        assertEquals(Optional.of("a.test.csv cannot be read: it ends too early."), feed.failure());
    }

    @Test
    void numberedRowsThatAreLearnedEndOneStepBeforeThoseThatAreJudged() {
        assertEquals(List.of(-180L, -120L, -60L), seconds(training("t", List.of(0, 1, 2), List.of(0, 1)), ORIGIN));
    }

    @Test
    void timesThatOverlapAreMovedAsAWhole() {
        assertEquals(List.of(60L, 70L, 90L), seconds(training("time", List.of(100, 110, 130), List.of(-1, 110, 0)), 0));
    }

    @Test
    void timesThatAreEarlierStayWhatTheyAre() {
        assertEquals(List.of(10L, 20L), seconds(training("time", List.of(10, -1, 20), List.of(500)), 0));
        assertEquals(1, sink.problems().size());
    }

    @Test
    void aBrokenFileToLearnFromIsTold() {
        TrainingFeed feed = training("time", List.of(1, 13), List.of(500));
        assertEquals(List.of(), seconds(feed, 0));
        assertEquals(Optional.of("a.test.csv cannot be read: it ends too early."), feed.failure());
    }
}
