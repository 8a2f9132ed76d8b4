package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;

class PipelineTest {

    private static final Schema SCHEMA = Schema.named("m");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DetectorCatalog catalog = new DetectorCatalog();
    private final List<Alert> written = new CopyOnWriteArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final List<Pipeline> open = new ArrayList<>();

    private final AlertWriter writer = new AlertWriter() {
        @Override
        public String name() {
            return "list";
        }

        @Override
        public void write(Alert alert, boolean endOfBatch) {
            written.add(alert);
        }
    };

    @AfterEach
    void closeAll() {
        open.forEach(Pipeline::close);
    }

    private Pipeline pipeline(MonitorSettings settings) {
        Pipeline pipeline = new Pipeline(
                settings,
                catalog,
                List.of(writer),
                List.of(),
                new MonitorListener() {
                    @Override
                    public void trouble(String message) {
                        troubles.add(message);
                    }
                },
                Clock.systemUTC());
        open.add(pipeline);
        return pipeline;
    }

    private static MonitorSettings replay(int lanes) {
        return MonitorSettings.defaults()
                .withReplay(true)
                .withLanes(lanes)
                .withTimes(Duration.ofSeconds(5), Duration.ZERO, Duration.ofSeconds(60));
    }

    private DetectorFactory install(String id, Function<String, Detector> make) {
        DetectorFactory factory = (source, settings) ->
                List.of(new Check("", id, new AlertTiming(Duration.ZERO, Duration.ZERO), make.apply(source)));
        catalog.add(
                new DetectorDescriptor(
                        id, id, "", DetectorKind.RULE, "test", Optional.empty(), Optional.empty(), List.of()),
                factory);
        return factory;
    }

    private static Verdict above(Event event, double level) {
        double value = event.value(0);
        return value > level
                ? new Verdict.Anomaly(
                        value,
                        level,
                        Severity.MAJOR,
                        "It is " + value + ".",
                        List.of(new Contribution("m", value, ExpectedRange.atMost(level), 1)))
                : Verdict.NORMAL;
    }

    /** Pushes events from a thread of its own and ends. */
    private static EventSource sending(List<Event> events) {
        return sink -> {
            Thread thread = Thread.ofPlatform().daemon().start(() -> {
                try {
                    for (Event event : events) {
                        sink.put(event);
                    }
                    sink.end();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            return thread::interrupt;
        };
    }

    private static Event event(String source, long second, double value) {
        return Event.of(source, second * 1000, SCHEMA, value);
    }

    private static List<Event> mixed(int sources, int rounds) {
        List<Event> events = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int source = 0; source < sources; source++) {
                events.add(event("s" + source, round, (round * 7 + source * 13) % 10));
            }
        }
        return events;
    }

    private void run(Pipeline pipeline, List<Event> events, boolean ordered) throws InterruptedException {
        pipeline.watch("test", sending(events), ordered);
        assertTrue(pipeline.awaitEnd(PATIENCE));
    }

    @Test
    void anAnomalyBecomesAnAlertThatIsWritten() throws InterruptedException {
        install("high", source -> event -> above(event, 8));
        run(pipeline(replay(2)), List.of(event("a", 1, 5), event("a", 2, 9), event("a", 3, 5)), true);
        assertEquals(
                List.of(AlertState.FIRING, AlertState.RESOLVED),
                written.stream().map(Alert::state).toList());
    }

    @Test
    void theNumberOfLanesDoesNotShowInTheAlerts() throws InterruptedException {
        install("high", source -> event -> above(event, 7));
        List<Event> events = mixed(20, 200);
        run(pipeline(replay(1)), events, false);
        List<Alert> one = List.copyOf(written);
        assertFalse(one.isEmpty());
        for (int lanes : new int[] {2, 4, 8}) {
            written.clear();
            run(pipeline(replay(lanes).withQueueCapacity(16)), events, false);
            assertEquals(one, written);
        }
    }

    @Test
    void lateEventsAreSortedInWithinTheToleranceAndCountedBeyond() throws InterruptedException {
        List<Long> seen = new CopyOnWriteArrayList<>();
        install("seen", source -> event -> {
            seen.add(event.epochMillis() / 1000);
            return Verdict.NORMAL;
        });
        Pipeline pipeline = pipeline(replay(1));
        run(
                pipeline,
                List.of(
                        event("a", 10, 0),
                        event("a", 13, 0),
                        event("a", 11, 0),
                        event("a", 20, 0),
                        event("a", 12, 0),
                        event("a", 21, 0)),
                false);
        assertEquals(List.of(10L, 11L, 13L, 20L, 21L), seen);
        assertEquals(1, pipeline.health().leftOut().late());
    }

    @Test
    void aDetectorThatThrowsIsPausedAndCostsTheOthersNothing() throws InterruptedException {
        install("broken", source -> event -> {
            throw new IllegalStateException("on purpose");
        });
        install("high", source -> event -> above(event, 8));
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, mixed(1, 40), true);
        assertEquals(
                List.of("broken"),
                pipeline.health().failures().detectors().stream()
                        .map(d -> d.detector())
                        .toList());
        assertEquals(5, pipeline.health().failures().detectors().get(0).failures());
        assertTrue(pipeline.health().failures().detectors().get(0).paused());
        assertEquals(
                List.of("Detector broken is paused on s0 after repeated failures: it threw IllegalStateException."),
                troubles);
        assertFalse(written.isEmpty());
    }

    @Test
    void aPausedDetectorGetsAnotherChanceWhenTheSettingsAreAppliedAgain() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean(true);
        install("moody", source -> event -> {
            if (broken.get()) {
                throw new IllegalStateException("on purpose");
            }
            return above(event, 8);
        });
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, mixed(1, 40).subList(0, 20), true);
        assertEquals(List.of(), written);
        broken.set(false);
        pipeline.apply(pipeline.settings());
        run(pipeline, mixed(1, 40).subList(20, 40), true);
        assertFalse(pipeline.health().failures().detectors().get(0).paused());
        assertFalse(written.isEmpty());
    }

    @Test
    void shouldSayHowManyEventsEachDetectorHasJudgedAndHowLongThatTook() throws InterruptedException {
        install("calm", source -> event -> Verdict.NORMAL);
        install("broken", source -> event -> {
            throw new IllegalStateException("on purpose");
        });
        Pipeline pipeline = pipeline(replay(2));
        run(pipeline, mixed(3, 10), true);
        Map<String, Health.DetectorWork> work = pipeline.health().work().stream()
                .collect(Collectors.toMap(Health.DetectorWork::detector, Function.identity()));
        assertEquals(30, work.get("calm").events());
        assertTrue(work.get("calm").spent().toNanos() > 0);
        // one that is paused costs nothing
        assertEquals(15, work.get("broken").events());
    }

    @Test
    void nothingAndScoresThatAreNoNumbersAreFailures() throws InterruptedException {
        Map<String, Verdict> none = Map.of();
        install("nothing", source -> event -> none.get("verdict"));
        install("nan", source -> event -> new Verdict.Normal(Double.NaN));
        install(
                "infinite",
                source -> event -> new Verdict.Anomaly(
                        Double.POSITIVE_INFINITY,
                        1,
                        Severity.INFO,
                        "x",
                        List.of(new Contribution("m", 0, ExpectedRange.UNKNOWN, 1))));
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, mixed(1, 10), true);
        assertEquals(3, pipeline.health().failures().detectors().size());
        assertTrue(pipeline.health().failures().detectors().stream().allMatch(detector -> detector.paused()));
        assertEquals(List.of(), written);
    }

    @Test
    void aDetectorThatFailsEverywhereIsPausedEverywhere() throws InterruptedException {
        install("broken", source -> event -> {
            throw new IllegalStateException("on purpose");
        });
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, mixed(100, 4), true);
        assertEquals(25, pipeline.health().failures().detectors().get(0).failures());
        assertTrue(troubles.stream().anyMatch(text -> text.startsWith("Detector broken is paused on all sources")));
    }

    @Test
    void aDetectorThatLeavesStopsReceiving() throws InterruptedException {
        List<Event> seen = new CopyOnWriteArrayList<>();
        DetectorFactory factory = install("seen", source -> event -> {
            seen.add(event);
            return Verdict.NORMAL;
        });
        Pipeline pipeline = pipeline(replay(2));
        run(pipeline, mixed(3, 2), true);
        assertEquals(6, seen.size());
        catalog.remove(factory);
        run(pipeline, List.of(event("s0", 9, 0)), true);
        assertEquals(6, seen.size());
        assertEquals(7, pipeline.health().traffic().events());
    }

    @Test
    void anOpenAlertEndsWithItsDetector() throws InterruptedException {
        DetectorFactory factory = install("high", source -> event -> above(event, 8));
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, List.of(event("a", 1, 9)), true);
        assertEquals(1, pipeline.health().firing());
        catalog.remove(factory);
        assertTrue(pipeline.awaitEnd(PATIENCE));
        assertEquals(AlertState.RESOLVED, written.get(1).state());
        assertEquals(0, pipeline.health().firing());
    }

    @Test
    void otherLanesTakeOverWithoutLosingEventsOrState() throws InterruptedException {
        install("sum", source -> new Detector() {
            private double sum;

            @Override
            public Verdict inspect(Event event) {
                sum += event.value(0);
                return above(Event.of(event.source(), event.epochMillis(), SCHEMA, sum), 99);
            }
        });
        Pipeline pipeline = pipeline(replay(1));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            events.add(event("s" + i % 10, i, 1));
        }
        pipeline.watch("test", sending(events), true);
        for (int lanes : new int[] {4, 2, 8, 1}) {
            pipeline.apply(replay(lanes));
        }
        assertTrue(pipeline.awaitEnd(PATIENCE));
        assertEquals(1000, pipeline.health().traffic().events());
        assertEquals(10, written.size());
    }

    @Test
    void settingsOfADetectorActAtOnce() throws InterruptedException {
        install("high", source -> event -> above(event, 8));
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, List.of(event("a", 1, 9)), true);
        pipeline.apply(replay(1).withDetectors(Map.of(), Map.of("high", false)));
        run(pipeline, List.of(event("a", 2, 9)), true);
        assertEquals(
                List.of(AlertState.FIRING, AlertState.RESOLVED),
                written.stream().map(Alert::state).toList());
    }

    @Test
    void aDetectorThatIsNotByDefaultIsAskedOnceItIsSwitchedOn() throws InterruptedException {
        DetectorFactory factory = install("high", source -> event -> above(event, 8));
        InstalledDetector installed = catalog.detectors().get(0);
        catalog.remove(factory);
        catalog.add(installed.descriptor().withUse(DetectorDescriptor.Use.ON_REQUEST), factory);
        Pipeline pipeline = pipeline(replay(1));
        run(pipeline, List.of(event("a", 1, 9)), true);
        assertEquals(List.of(), written);
        pipeline.apply(replay(1).withDetectors(Map.of(), Map.of("high", true)));
        run(pipeline, List.of(event("a", 2, 9)), true);
        assertEquals(
                List.of(AlertState.FIRING), written.stream().map(Alert::state).toList());
    }

    @Test
    void sourcesBeyondTheCapAreRefusedAndCounted() throws InterruptedException {
        Pipeline pipeline = pipeline(replay(2).withMaxSources(3));
        run(pipeline, mixed(5, 4), true);
        assertEquals(3, pipeline.health().sources());
        assertEquals(8, pipeline.health().leftOut().refused());
        assertEquals(12, pipeline.health().traffic().events());
    }

    @Test
    void aSilentSourceIsForgottenAndItsAlertEnds() throws InterruptedException {
        install("high", source -> event -> above(event, 8));
        MonitorSettings settings = replay(2).withTimes(Duration.ZERO, Duration.ofMinutes(10), Duration.ofSeconds(60));
        Pipeline pipeline = pipeline(settings);
        run(pipeline, List.of(event("a", 0, 9), event("b", 1, 1), event("b", 700, 1), event("b", 1400, 1)), true);
        assertEquals(1, pipeline.health().sources());
        assertEquals(AlertState.RESOLVED, written.get(1).state());
    }

    @Test
    void aFullQueueDropsTheNewestLiveEventsAndCountsThem() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        install("slow", source -> event -> {
            busy.countDown();
            try {
                release.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return Verdict.NORMAL;
        });
        Pipeline pipeline = pipeline(MonitorSettings.defaults().withLanes(1).withQueueCapacity(16));
        EventSink[] sink = new EventSink[1];
        Subscription subscription = pipeline.watch(
                "test",
                given -> {
                    sink[0] = given;
                    return () -> {};
                },
                true);
        assertTrue(sink[0].offer(event("a", 0, 0)));
        assertTrue(busy.await(10, TimeUnit.SECONDS));
        int taken = 0;
        for (int i = 1; i <= 100; i++) {
            taken += sink[0].offer(event("a", i, 0)) ? 1 : 0;
        }
        assertEquals(16, taken);
        assertEquals(84, pipeline.health().leftOut().dropped());
        release.countDown();
        subscription.close();
        assertTrue(pipeline.awaitEnd(PATIENCE));
        assertEquals(17, pipeline.health().traffic().events());
    }

    @Test
    void whilePausedLiveEventsAreLeftOutAndCounted() throws InterruptedException {
        Pipeline pipeline = pipeline(MonitorSettings.defaults());
        EventSink[] sink = new EventSink[1];
        Subscription subscription = pipeline.watch(
                "test",
                given -> {
                    sink[0] = given;
                    return () -> {};
                },
                true);
        pipeline.pause();
        assertFalse(sink[0].offer(event("a", 0, 0)));
        pipeline.resume();
        assertTrue(sink[0].offer(event("a", 1, 0)));
        subscription.close();
        assertTrue(pipeline.awaitEnd(PATIENCE));
        assertEquals(1, pipeline.health().leftOut().paused());
        assertEquals(1, pipeline.health().traffic().events());
    }

    @Test
    void anAlertCanBeAcknowledged() throws InterruptedException {
        install("high", source -> event -> above(event, 8));
        Pipeline pipeline = pipeline(replay(2));
        run(pipeline, List.of(event("a", 1, 9)), true);
        pipeline.mark(written.get(0), new Remark(Remark.Kind.ACKNOWLEDGED, "Ada", "mine"));
        assertTrue(pipeline.awaitEnd(PATIENCE));
        assertEquals(AlertState.ACKNOWLEDGED, written.get(1).state());
    }

    @Test
    void closingWorksOffWhatWaits() {
        install("high", source -> event -> above(event, 8));
        Pipeline pipeline = pipeline(MonitorSettings.defaults().withLanes(1));
        EventSink[] sink = new EventSink[1];
        pipeline.watch(
                "test",
                given -> {
                    sink[0] = given;
                    return () -> {};
                },
                true);
        for (int i = 0; i < 500; i++) {
            sink[0].offer(event("a", i, i % 2 == 0 ? 9 : 1));
        }
        pipeline.close();
        pipeline.close();
        assertEquals(500, pipeline.health().traffic().events());
        assertEquals(500, written.size());
        assertFalse(sink[0].offer(event("a", 900, 9)));
    }
}
