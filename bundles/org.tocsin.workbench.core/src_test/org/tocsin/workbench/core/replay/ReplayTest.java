package org.tocsin.workbench.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.session.SourcePlan;
import org.tocsin.support.SourceThread;
import org.tocsin.workbench.core.replay.ReplayStatus.Phase;

class ReplayTest {

    private static final int ROWS = 5;

    /** What happened in pipelines, one word each, in its order. */
    private final BlockingQueue<String> steps = new LinkedBlockingQueue<>();

    private final Replay replay = new Replay(new Monitors(), plan(), ManualClock.at("2026-06-30T12:00:00Z"));

    private static ReplayPlan plan() {
        return new ReplayPlan(
                ReplayInput.of(List.of(Path.of("pump.csv"), Path.of("valve.csv"))),
                SourcePlan.of(new Recorded(), Map.of()),
                MonitorSettings.defaults(),
                List.of(),
                new RuleSet(List.of(), List.of(), true));
    }

    /** Five rows, one a second, and then something that is none. */
    private static final class Recorded implements EventSourceFactory {
        @Override
        public String id() {
            return "recorded";
        }

        @Override
        public String name() {
            return id();
        }

        @Override
        public String description() {
            return id();
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public EventSource create(Settings settings) {
            return sink -> SourceThread.start("recorded", sink, thread -> {
                for (int i = 0; i < ROWS; i++) {
                    sink.put(Events.calm("pump", i));
                }
                sink.report(new InputProblem("pump.csv", 7, 1, "\u0000x", "a time"));
            });
        }
    }

    /** Pipelines that only hand events to who looks on. */
    private final class Monitors implements MonitorFactory {
        @Override
        public Monitor open(
                MonitorSettings settings, List<AlertWriter> writers, List<MetricTap> taps, MonitorListener listener) {
            throw new AssertionError("the detectors are given");
        }

        @Override
        public Monitor open(
                MonitorSettings settings,
                List<InstalledDetector> detectors,
                List<AlertWriter> writers,
                List<MetricTap> taps,
                MonitorListener listener) {
            steps.add("open");
            Subscription[] running = {() -> {}};
            return (Monitor) Proxy.newProxyInstance(
                    Monitor.class.getClassLoader(), new Class<?>[] {Monitor.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("watch")) {
                            running[0] = ((EventSource) arguments[1]).start(new Lookout(taps));
                            return running[0];
                        }
                        assertEquals("close", method.getName());
                        running[0].close();
                        steps.add("close");
                        return null;
                    });
        }
    }

    private final class Lookout implements EventSink {

        private final List<MetricTap> taps;

        private Lookout(List<MetricTap> taps) {
            this.taps = taps;
        }

        @Override
        public boolean offer(Event event) {
            throw new AssertionError("a recording waits");
        }

        @Override
        public void put(Event event) {
            taps.forEach(tap -> tap.seen(event, List.of(), List.of()));
            steps.add("row " + (event.epochMillis() - Events.millis(0)) / 1_000);
        }

        @Override
        public void report(InputProblem problem) {
            steps.add("problem");
        }

        @Override
        public void label(Incident incident) {
            throw new AssertionError("nothing is labelled");
        }

        @Override
        public void end() {
            steps.add("end");
        }
    }

    private void happened(String... expected) throws InterruptedException {
        for (String step : expected) {
            assertEquals(step, steps.poll(20, TimeUnit.SECONDS));
        }
    }

    @AfterEach
    void close() {
        replay.close();
    }

    @Test
    void shouldPlayToTheEndAndSayWhatCannotBeRead() throws Exception {
        happened("open", "row 0", "row 1", "row 2", "row 3", "row 4", "problem", "end");
        assertEquals(Events.millis(4), replay.history().newest("pump"));
        assertEquals("pump.csv, valve.csv", replay.plan().names());
        assertEquals(
                "One piece cannot be read and is left out: pump.csv:7:1: found '\uFFFDx', expected a time.",
                replay.survey().orElseThrow().unreadable() == 1
                        ? replay.status().words().replaceFirst("^.*?\\. ", "")
                        : "");
        assertEquals(1, replay.status().done());
    }

    @Test
    void shouldBeginAnewToGoBackAndStayThere() throws Exception {
        happened("open", "row 0", "row 1", "row 2", "row 3", "row 4", "problem", "end");
        replay.pause();
        replay.go(Events.millis(2));
        happened("close", "open", "row 0", "row 1", "row 2");
        assertEquals(Phase.PAUSED, replay.status().phase());
        assertEquals(Events.millis(2), replay.status().position());
        assertEquals(0.5, replay.status().done());
        replay.step();
        happened("row 3");
        replay.go(Events.millis(9));
        happened("row 4", "problem", "end");
    }

    @Test
    void shouldEndItsPipelineWhenItIsClosed() throws Exception {
        happened("open", "row 0", "row 1", "row 2", "row 3", "row 4", "problem", "end");
        replay.close();
        happened("close");
        replay.go(Events.millis(0));
        assertTrue(steps.isEmpty());
    }
}
