package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.contracts.RecordingWriter;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSink;

/** An engine on a bench: detectors are put in, events are pushed by hand, transitions and troubles are collected. */
final class EngineRig implements AutoCloseable {

    static final Schema SCHEMA = Schema.named("m");
    static final AlertTiming AT_ONCE = new AlertTiming(Duration.ZERO, Duration.ZERO);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final ManualClock clock = ManualClock.at("2026-01-01T00:00:00Z");
    final List<String> troubles = new CopyOnWriteArrayList<>();
    private final DetectorCatalog catalog = new DetectorCatalog();
    private final RecordingWriter writer = new RecordingWriter();
    private final List<MetricTap> taps = new ArrayList<>();
    private Optional<Pipeline> pipeline = Optional.empty();
    private Optional<EventSink> sink = Optional.empty();

    static MonitorSettings replay(int lanes) {
        return MonitorSettings.defaults()
                .withReplay(true)
                .withLanes(lanes)
                .withTimes(Duration.ofSeconds(5), Duration.ZERO, Duration.ZERO);
    }

    static MonitorSettings live() {
        return replay(2).withReplay(false);
    }

    static MonitorSettings remembering(Path file) {
        return live().withMemory(Optional.of(file));
    }

    static Event event(String source, long second, double value) {
        return Event.of(source, second * 1000, SCHEMA, value);
    }

    static Verdict above(double value, double level) {
        return value > level ? anomaly(value, level, "It is " + value + ".") : Verdict.NORMAL;
    }

    static Verdict anomaly(double value, double level, String reason) {
        return new Verdict.Anomaly(
                value,
                level,
                Severity.MAJOR,
                reason,
                List.of(new Contribution("m", value, ExpectedRange.atMost(level), 1)));
    }

    EngineRig with(String id, DetectorFactory factory) {
        catalog.add(
                new DetectorDescriptor(
                        id, id, "", DetectorKind.RULE, "test", Optional.empty(), Optional.empty(), List.of()),
                factory);
        return this;
    }

    EngineRig withTap(MetricTap tap) {
        taps.add(tap);
        return this;
    }

    /** With a check that fires above 8. */
    EngineRig withLevel(AlertTiming timing) {
        return with(
                "level",
                (source, settings) -> List.of(new Check("high", "above 8", timing, event -> above(event.value(0), 8))));
    }

    EngineRig open(MonitorSettings settings, boolean ordered) {
        Pipeline opened = new Pipeline(
                settings,
                catalog,
                List.of(writer),
                taps,
                new MonitorListener() {
                    @Override
                    public void trouble(String message) {
                        troubles.add(message);
                    }
                },
                clock);
        pipeline = Optional.of(opened);
        opened.watch(
                "by hand",
                given -> {
                    sink = Optional.of(given);
                    return () -> {};
                },
                ordered);
        return this;
    }

    Pipeline pipeline() {
        return pipeline.orElseThrow();
    }

    EventSink sink() {
        return sink.orElseThrow();
    }

    void push(Event... events) throws InterruptedException {
        push(List.of(events));
    }

    void push(List<Event> events) throws InterruptedException {
        for (Event event : events) {
            sink.orElseThrow().put(event);
        }
    }

    /** The wall clock moves on, and the monitor notices. */
    void pass(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
        pipeline().tick();
    }

    /** All that was pushed is judged and written; what waits to be sorted in goes on waiting. */
    List<Alert> soFar() throws InterruptedException {
        assertTrue(pipeline().settle(PATIENCE));
        return writer.alerts();
    }

    /** The input ends. */
    List<Alert> end() throws InterruptedException {
        sink.orElseThrow().end();
        assertTrue(pipeline().awaitEnd(PATIENCE));
        return writer.alerts();
    }

    /** One line a transition: {@code 12 a firing}. */
    static List<String> lines(List<Alert> alerts) {
        List<String> lines = new ArrayList<>();
        for (Alert alert : alerts) {
            lines.add(alert.time().getEpochSecond() + " " + alert.source() + " "
                    + alert.state().word());
        }
        return lines;
    }

    @Override
    public void close() {
        pipeline.ifPresent(Pipeline::close);
    }
}
