package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

class MetricHistoryTest {

    private static final Schema LOAD = Schema.of(List.of(new Metric("cpu", "%"), new Metric("memory", "%")));
    private static final SeriesKey CPU = new SeriesKey("web-1", new Metric("cpu", "%"));

    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(24));

    private void seen(String source, long millis, double... values) {
        history.seen(Event.of(source, millis, LOAD, values), List.of(), List.of());
    }

    @Test
    void shouldGiveBackWhatWasMeasured() {
        for (int i = 0; i < 60; i++) {
            seen("web-1", i * 1_000L, i, 50);
        }
        Curve curve = history.read(CPU, 0, 59_000, 1_000);
        assertEquals(60, curve.values().length);
        assertEquals(59, curve.values()[59]);
        assertEquals(59_000, history.newest("web-1"));
    }

    @Test
    void shouldShowCurvesOfWhatIsGoneButNotCountItAsPresent() {
        seen("web-1", 1_000, 1, 50);
        seen("process:import", 1_000, 1, 50);
        history.left("process:import");
        history.left("never seen");
        assertEquals(
                List.of("web-1", "web-1"),
                history.present().stream().map(SeriesKey::source).toList());
        assertEquals(
                List.of("process:import", "web-1"),
                history.sources().stream().sorted().toList());
        seen("process:import", 2_000, 1, 50);
        assertEquals(4, history.present().size(), "it has come back");
    }

    @Test
    void shouldReachBackADayThroughItsTiers() {
        long end = 24L * 3_600_000;
        for (long time = 0; time <= end; time += 1_000) {
            seen("web-1", time, time == 3_600_000 ? 99 : 10, 50);
        }
        Curve curve = history.read(CPU, 0, end, 1_000);
        assertTrue(curve.times()[0] < 60_000, "begins a day ago");
        assertEquals(end, curve.times()[curve.times().length - 1]);
        assertEquals(99, Arrays.stream(curve.values()).max().orElseThrow(), "a spike a day ago is still seen");
        assertTrue(Arrays.stream(curve.values()).noneMatch(Double::isNaN), "no gaps between the tiers");
    }

    @Test
    void shouldNotReachFurtherThanItsRetention() {
        history.retain(Duration.ofMinutes(5));
        for (int i = 0; i < 1_000; i++) {
            seen("web-1", i * 1_000L, i, 50);
        }
        assertTrue(history.read(CPU, 0, 999_000, 5_000).times()[0] >= 999_000 - 302_000);
    }

    @Test
    void shouldTakeMetricsThatComeLater() {
        seen("web-1", 0, 1, 2);
        history.seen(Event.of("web-1", 1_000, Schema.named("queue"), 7), List.of(), List.of());
        seen("web-1", 2_000, 3, 4);
        assertEquals(3, history.series().size());
        Curve queue = history.read(new SeriesKey("web-1", Metric.of("queue")), 0, 3_000, 100);
        assertEquals(1, queue.values().length);
    }

    @Test
    void shouldBeginAnewWhenTimeJumpsBack() {
        seen("web-1", 10_000_000, 1, 2);
        seen("web-1", 1_000, 5, 6);
        assertEquals(1_000, history.newest("web-1"));
        assertEquals(1, history.read(CPU, 0, 20_000_000, 100).values().length);
    }

    @Test
    void shouldKeepNoMoreSourcesThanItMay() {
        for (int i = 0; i < 100; i++) {
            seen("web-" + i, 0, 1, 2);
        }
        assertEquals(10, history.sources().size());
        assertTrue(history.full());
    }

    @Test
    void shouldReadWhileItIsWrittenWithoutWaiting() throws InterruptedException {
        AtomicBoolean wrong = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 300_000; i++) {
                seen("web-1", i * 100L, i, i);
            }
            done.countDown();
        });
        writer.start();
        while (done.getCount() > 0) {
            Curve curve = history.read(CPU, 0, Long.MAX_VALUE / 4, 500);
            for (int i = 1; i < curve.times().length; i++) {
                wrong.compareAndSet(false, curve.times()[i] < curve.times()[i - 1]);
            }
        }
        writer.join();
        assertFalse(wrong.get(), "times never go back");
    }
}
