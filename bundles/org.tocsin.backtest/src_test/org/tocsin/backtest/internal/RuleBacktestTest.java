package org.tocsin.backtest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;

/** How it works with an engine; that the engine does the right thing is for the integration tests. */
class RuleBacktestTest {

    private final List<String> calls = new ArrayList<>();
    private List<Rule> asked = List.of();
    private final List<MonitorSettings> settings = new ArrayList<>();
    private int awaited;

    /** An engine that hands events on and fires an alert at the second event. */
    private final class Engine {
        private final AlertWriter writer;
        private final MetricTap tap;
        private final MonitorListener listener;
        private long events;
        private long problems;

        Engine(AlertWriter writer, MetricTap tap, MonitorListener listener) {
            this.writer = writer;
            this.tap = tap;
            this.listener = listener;
        }

        @Nullable
        Object call(String method, Object[] arguments) throws Exception {
            calls.add(method);
            return switch (method) {
                case "watch" -> ((EventSource) arguments[1]).start(sink());
                case "awaitEnd" -> awaitEnd();
                case "health" ->
                    new Health(
                            new Health.Traffic(events, 0, 0, 0, Duration.ZERO),
                            new Health.LeftOut(0, 0, 0, 0, 0, problems),
                            1,
                            0,
                            new Health.WarmUp(0, 0, 0),
                            new Health.Failures(List.of(), List.of(), List.of()),
                            List.of());
                case "status" -> CompletableFuture.completedFuture(List.of());
                default -> null;
            };
        }

        private boolean awaitEnd() throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return ++awaited > 2;
        }

        private EventSink sink() {
            return new EventSink() {
                @Override
                public boolean offer(Event event) {
                    events++;
                    tap.seen(event, List.of(), List.of());
                    if (events == 2) {
                        fire(event);
                    }
                    return true;
                }

                @Override
                public void put(Event event) {
                    offer(event);
                }

                @Override
                public void report(InputProblem problem) {
                    problems++;
                    listener.problem(problem);
                }

                @Override
                public void label(Incident incident) {
                    listener.incident(incident);
                }

                @Override
                public void end() {}
            };
        }

        private void fire(Event event) {
            try {
                writer.write(
                        Alerts.firing()
                                .time(event.time())
                                .source(event.source())
                                .state(AlertState.FIRING)
                                .build(),
                        true);
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        }
    }

    private final MonitorFactory monitors = new MonitorFactory() {
        @Override
        public Monitor open(
                MonitorSettings given, List<AlertWriter> writers, List<MetricTap> taps, MonitorListener listener) {
            throw new AssertionError("Only the rules of the request run.");
        }

        @Override
        public Monitor open(
                MonitorSettings given,
                List<InstalledDetector> detectors,
                List<AlertWriter> writers,
                List<MetricTap> taps,
                MonitorListener listener) {
            settings.add(given);
            assertEquals(1, detectors.size());
            Engine engine = new Engine(writers.get(0), taps.get(0), listener);
            return (Monitor) Proxy.newProxyInstance(
                    Monitor.class.getClassLoader(),
                    new Class<?>[] {Monitor.class},
                    (proxy, method, arguments) -> engine.call(method.getName(), arguments));
        }
    };

    private final RuleLanguage language = (RuleLanguage) Proxy.newProxyInstance(
            RuleLanguage.class.getClassLoader(), new Class<?>[] {RuleLanguage.class}, (proxy, method, arguments) -> {
                asked = new ArrayList<>();
                ((List<?>) arguments[0]).forEach(rule -> asked.add((Rule) rule));
                return new InstalledDetector(
                        new DetectorDescriptor(
                                "rule", "", "", DetectorKind.RULE, "", Optional.empty(), Optional.empty(), List.of()),
                        (source, parameters) -> List.of());
            });

    private BacktestRequest request(EventSource data) {
        return new BacktestRequest(
                List.of(
                        Rule.of("cpu-high", "cpu > 90"),
                        Rule.of("asleep", "cpu > 1").withEnabled(false)),
                data,
                true,
                MonitorSettings.defaults(),
                Optional.empty(),
                Optional.of("web-1"));
    }

    private static EventSource data(int events) {
        return sink -> {
            sink.report(new InputProblem("x.csv", 3, 0, "x", "a number"));
            for (int i = 0; i < events; i++) {
                sink.offer(Events.calm("web-1", i));
            }
            sink.end();
            return () -> {};
        };
    }

    @Test
    void runsTheRulesThatAreAwakeAsAReplayAndReports() throws InterruptedException {
        List<Long> progress = new ArrayList<>();
        BacktestReport report = new RuleBacktest(monitors, language).run(request(data(10)), progress::add);
        assertTrue(settings.getLast().replay());
        assertEquals(List.of("cpu-high"), asked.stream().map(Rule::name).toList());
        assertEquals(10, report.events());
        assertEquals(Optional.of(Instant.ofEpochMilli(Events.millis(0))), report.from());
        assertEquals(Optional.of(Instant.ofEpochMilli(Events.millis(9))), report.to());
        assertEquals(1, report.firings().size());
        assertEquals(Duration.ofSeconds(8), report.firings().get(0).length());
        assertEquals(Optional.empty(), report.outcomes().get(0).accuracy());
        assertEquals(1, report.problems().size());
        assertEquals(1, report.unreadable());
        assertEquals(List.of(10L, 10L, 10L), progress);
        assertEquals("close", calls.getLast());
    }

    @Test
    void anInterruptEndsEverything() {
        Thread.currentThread().interrupt();
        assertThrows(
                InterruptedException.class,
                () -> new RuleBacktest(monitors, language).run(request(data(10)), done -> {}));
        assertEquals("close", calls.getLast());
    }

    @Test
    void aSourceThatCannotBeStartedEndsEverything() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RuleBacktest(monitors, language)
                        .run(
                                request(sink -> {
                                    throw new IllegalArgumentException("There is no such file.");
                                }),
                                done -> {}));
        assertEquals("close", calls.getLast());
    }
}
