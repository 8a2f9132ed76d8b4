package org.tocsin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.measure.api.Firing;
import org.tocsin.measure.api.RuleOutcome.Accuracy;
import org.tocsin.rule.api.Rule;

/** Rules tried on the past, with the real engine and the real language. */
class BacktestServiceTest {

    private static final Schema SCHEMA = Schema.named("cpu");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BundleContext context =
            FrameworkUtil.getBundle(BacktestServiceTest.class).getBundleContext();

    private Backtest backtest() throws InterruptedException {
        ServiceTracker<Backtest, Backtest> tracker = new ServiceTracker<>(context, Backtest.class, null);
        tracker.open();
        Backtest service = tracker.waitForService(PATIENCE.toMillis());
        assertNotNull(service, "the backtest service");
        return service;
    }

    /** A thousand seconds of two machines; web-1 is hot from 100 to 199 and from 500 to 509. */
    private static EventSource data() {
        return sink -> {
            Thread thread = Thread.ofPlatform().daemon().start(() -> {
                try {
                    for (int second = 0; second < 1000; second++) {
                        boolean hot = second >= 100 && second < 200 || second >= 500 && second < 510;
                        sink.put(Event.of("web-1", second * 1000L, SCHEMA, hot ? 95 : 40));
                        sink.put(Event.of("web-2", second * 1000L, SCHEMA, 30));
                    }
                    sink.end();
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            return thread::interrupt;
        };
    }

    private static BacktestRequest request(EventSource data, int lanes, Rule... rules) {
        Incident heat =
                new Incident("web-1", "heat", List.of("cpu"), Instant.ofEpochSecond(100), Instant.ofEpochSecond(199));
        return new BacktestRequest(
                List.of(rules),
                data,
                true,
                MonitorSettings.defaults().withLanes(lanes),
                Optional.of(List.of(heat)),
                Optional.of("web-1"));
    }

    @Test
    void tellsWhenARuleWouldHaveFired() throws InterruptedException {
        Rule hot = Rule.of("hot", "cpu > 90").withTimes(Duration.ofSeconds(30), Duration.ofSeconds(10));
        Rule warm = Rule.of("warm", "avg(cpu, 5s) > 90");
        List<Long> progress = new ArrayList<>();
        BacktestReport report = backtest().run(request(data(), 2, hot, warm), progress::add);
        assertEquals(2000, report.events());
        assertEquals(Optional.of(Instant.EPOCH), report.from());
        assertEquals(
                List.of("hot", "warm"),
                report.outcomes().stream().map(outcome -> outcome.rule()).toList());
        List<Firing> firings = report.outcomes().get(0).firings();
        assertEquals(1, firings.size());
        assertEquals(Instant.ofEpochSecond(130), firings.get(0).from());
        assertTrue(firings.get(0).detects());
        assertEquals(1, report.outcomes().get(0).cancelled());
        assertEquals(
                Optional.of(new Accuracy(1, 1, 1, 1)), report.outcomes().get(0).accuracy());
        assertEquals(2, report.outcomes().get(1).firings().size());
        assertEquals(
                List.of("hot", "warm"),
                report.status().stream().map(CheckStatus::check).toList());
        assertEquals(2000L, progress.getLast());
        assertEquals(
                report.transitions(),
                backtest().run(request(data(), 8, hot, warm), done -> {}).transitions());
    }

    @Test
    void anInterruptEndsTheDataToo() throws InterruptedException {
        AtomicBoolean closed = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Backtest service = backtest();
        Thread runner = Thread.ofPlatform().daemon().start(() -> {
            try {
                service.run(
                        request(
                                sink -> {
                                    started.countDown();
                                    return () -> closed.set(true);
                                },
                                1,
                                Rule.of("hot", "cpu > 90")),
                        done -> {});
            } catch (InterruptedException expected) {
                ended.countDown();
            }
        });
        assertTrue(started.await(10, TimeUnit.SECONDS));
        runner.interrupt();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        assertTrue(closed.get());
    }
}
