package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.engine.internal.monitor.EngineRig.event;
import static org.tocsin.engine.internal.monitor.EngineRig.lines;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.RecordingWriter;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.HistoryProgress;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;
import org.tocsin.support.SourceThread;

class HistoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;

    private final RecordingWriter writer = new RecordingWriter();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final List<HistoryProgress> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger lessons = new AtomicInteger();

    HistoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Sends its events at once and ends. */
    private record Given(List<Event> live, Optional<SourceHistory> past) implements EventSource {

        @Override
        public Subscription start(EventSink sink) {
            return push(live, sink);
        }

        @Override
        public Optional<SourceHistory> history() {
            return past;
        }
    }

    private static Subscription push(List<Event> events, EventSink sink) {
        return SourceThread.start("given", sink, thread -> {
            for (Event event : events) {
                sink.put(event);
            }
        });
    }

    private SourceHistory past(Event... events) {
        return new SourceHistory(
                sink -> {
                    lessons.incrementAndGet();
                    return push(List.of(events), sink);
                },
                true,
                events.length,
                Set.of("a"));
    }

    private Pipeline open(MonitorSettings settings) {
        DetectorCatalog catalog = new DetectorCatalog();
        catalog.add(
                new DetectorDescriptor(
                        "largest", "", "", DetectorKind.ML, "test", Optional.empty(), Optional.empty(), List.of()),
                (source, any) -> List.of(new LargestValue("one").check("defined")));
        return new Pipeline(
                settings,
                catalog,
                List.of(writer),
                List.of(),
                new MonitorListener() {
                    @Override
                    public void trouble(String message) {
                        troubles.add(message);
                    }

                    @Override
                    public void history(HistoryProgress progress) {
                        told.add(progress);
                        if (progress.over()) {
                            over.countDown();
                        }
                    }
                },
                Clock.systemUTC());
    }

    private static MonitorSettings live() {
        return EngineRig.live();
    }

    @Test
    void detectorsKnowThePastOfASourceBeforeItsFirstEvent() throws InterruptedException {
        try (Pipeline pipeline = open(live())) {
            pipeline.watch(
                    "s",
                    new Given(
                            List.of(event("a", 10, 6), event("a", 11, 9)),
                            Optional.of(past(event("a", 1, 5), event("a", 2, 7), event("a", 3, 6)))),
                    true);
            assertTrue(pipeline.awaitEnd(PATIENCE));
            assertEquals(List.of("11 a firing"), lines(writer.alerts()));
            assertEquals(2, pipeline.health().traffic().events(), "The past is nobody's event.");
        }
        assertEquals(new HistoryProgress("s", 3, 3, true), told.getLast());
        assertEquals(List.of(), troubles);
    }

    @Test
    void whatIsOddInThePastRaisesNothing() throws InterruptedException {
        try (Pipeline pipeline = open(live())) {
            pipeline.watch(
                    "s",
                    new Given(
                            List.of(event("a", 10, 6)),
                            Optional.of(past(event("a", 1, 5), event("a", 2, 7), event("a", 3, 6), event("a", 4, 99)))),
                    true);
            assertTrue(pipeline.awaitEnd(PATIENCE));
            assertEquals(List.of(), writer.alerts());
        }
    }

    @Test
    void aPastThatDoesNotEndCanBeSkippedAndWhatWasLearnedCounts() throws InterruptedException {
        CountDownLatch pushed = new CountDownLatch(1);
        SourceHistory endless = new SourceHistory(
                sink -> SourceThread.start("endless", sink, thread -> {
                    for (Event event : List.of(event("a", 1, 5), event("a", 2, 7), event("a", 3, 6))) {
                        sink.put(event);
                    }
                    pushed.countDown();
                    new CountDownLatch(1).await();
                }),
                true,
                0,
                Set.of("a"));
        try (Pipeline pipeline = open(live())) {
            pipeline.watch("s", new Given(List.of(event("a", 11, 9)), Optional.of(endless)), true);
            assertTrue(pushed.await(20, TimeUnit.SECONDS));
            while (told.isEmpty() || told.getLast().learned() < 3) {
                Thread.onSpinWait();
            }
            assertTrue(Double.isNaN(told.getLast().share()));
            pipeline.skipHistory("s");
            assertTrue(pipeline.awaitEnd(PATIENCE));
            assertEquals(List.of("11 a firing"), lines(writer.alerts()));
        }
    }

    @Test
    void closingDoesNotWaitForThePast() throws InterruptedException {
        SourceHistory endless = new SourceHistory(
                sink -> SourceThread.start("endless", sink, thread -> new CountDownLatch(1).await()),
                true,
                0,
                Set.of());
        Pipeline pipeline = open(live());
        Subscription watched = pipeline.watch("s", new Given(List.of(), Optional.of(endless)), true);
        watched.close();
        assertTrue(over.await(20, TimeUnit.SECONDS));
        pipeline.close();
    }

    @Test
    void whatIsKeptFromBeforeWins() throws InterruptedException {
        MonitorSettings keeping = live().withModels(Optional.of(folder));
        Given source = new Given(
                List.of(event("a", 10, 6)), Optional.of(past(event("a", 1, 5), event("a", 2, 7), event("a", 3, 6))));
        for (int start = 0; start < 2; start++) {
            try (Pipeline pipeline = open(keeping)) {
                pipeline.watch("s", source, true);
                assertTrue(pipeline.awaitEnd(PATIENCE));
            }
        }
        assertEquals(1, lessons.get(), "The second start has a model of the first.");
    }

    @Test
    void aReplayTakesNoPast() throws InterruptedException {
        try (Pipeline pipeline = open(EngineRig.replay(1))) {
            pipeline.watch("s", new Given(List.of(event("a", 10, 6)), Optional.of(past(event("a", 1, 5)))), true);
            assertTrue(pipeline.awaitEnd(PATIENCE));
        }
        assertEquals(0, lessons.get());
        assertTrue(told.isEmpty());
    }

    @Test
    void aPastThatFailsIsToldAndTheSourceBegins() throws InterruptedException {
        SourceHistory broken = new SourceHistory(
                sink -> {
                    throw new IllegalStateException("no such past");
                },
                true,
                0,
                Set.of());
        try (Pipeline pipeline = open(live())) {
            pipeline.watch("s", new Given(List.of(event("a", 10, 6)), Optional.of(broken)), true);
            assertTrue(pipeline.awaitEnd(PATIENCE));
            assertEquals(1, pipeline.health().traffic().events());
        }
        assertTrue(
                troubles.getFirst().startsWith("The past of s cannot be learned: no such past."), troubles.toString());
        assertFalse(told.isEmpty());
    }

    @Test
    void allThatWasLearnedCanBeKeptAtOnce() throws InterruptedException {
        try (Pipeline pipeline = open(EngineRig.replay(2).withModels(Optional.of(folder)))) {
            pipeline.watch(
                    "s",
                    new Given(
                            List.of(event("a", 1, 5), event("a", 2, 7), event("a", 3, 6), event("b", 4, 1)),
                            Optional.empty()),
                    true);
            assertTrue(pipeline.awaitEnd(PATIENCE));
            assertEquals(1, pipeline.models().keepAll(PATIENCE), "Of b too little is known.");
        }
    }
}
