package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.DeviceData;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.alerts.AlertsView;

/**
 * A thousand events a second for as long as it is told, and then nothing but this machine: does memory grow, are resources
 * of the display lost, and what does it cost to look on? Run by {@code releng/soak}; it prints figures.
 */
class Soak {

    private static final int SOURCES = 100;
    private static final int A_SECOND = 10;
    private static final Duration BETWEEN = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Schema SCHEMA = Schema.of(List.of(
            new Metric("cpu", "%"),
            new Metric("memory", "%"),
            new Metric("latency", "ms"),
            new Metric("errors", "1/s"),
            new Metric("throughput", "1/s"),
            new Metric("disk", "%")));

    /** What was seen at one time. */
    private record Sample(double minutes, long heap, int resources, int alerts) {
        String words() {
            return String.format(
                    Locale.ROOT,
                    "%6.1f min  heap %6.1f MB  %,6d resources of the display  %,6d alerts",
                    minutes,
                    heap / 1e6,
                    resources,
                    alerts);
        }
    }

    private final double minutes = Double.parseDouble(System.getProperty("tocsin.soak.minutes"));
    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final List<String> lines = new ArrayList<>();
    private final long begin = System.nanoTime();

    private static void await(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Calm machines, of which one after the other is saturated for half a minute. */
    private static Stream<Event> load() {
        SplittableRandom random = new SplittableRandom(7);
        return Stream.iterate(0L, step -> step + 1).flatMap(step -> {
            await(Duration.ofMillis(1_000 / A_SECOND));
            long now = System.currentTimeMillis();
            long troubled = step / (30L * A_SECOND) % SOURCES;
            return IntStream.range(0, SOURCES)
                    .mapToObj(source -> Event.of("soak-" + source, now, SCHEMA, values(random, source == troubled)));
        });
    }

    private static double[] values(SplittableRandom random, boolean saturated) {
        double load = saturated ? 1 : 0.4 + 0.05 * random.nextGaussian();
        return new double[] {
            100 * Math.min(1, load),
            50 + random.nextGaussian(),
            saturated ? 400 : 40 + 2 * random.nextGaussian(),
            1 + 0.1 * random.nextGaussian(),
            700 * load + 5 * random.nextGaussian(),
            45 + 0.02 * random.nextGaussian()
        };
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static int resources() {
        return Ui.call(() -> {
            DeviceData data = Ui.display().getDeviceData();
            return data.tracking ? data.objects.length : -1;
        });
    }

    private Sample sample() {
        System.gc();
        System.gc();
        return new Sample(
                (System.nanoTime() - begin) / 60e9,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                resources(),
                board.snapshot().stories().size());
    }

    private void say(String line) {
        lines.add(line);
        System.out.println("soak: " + line);
    }

    private double share(Duration time) {
        long before = cpu();
        Instant began = Instant.now();
        await(time);
        return (cpu() - before)
                / (double) Duration.between(began, Instant.now()).toNanos();
    }

    @Test
    void shouldNeitherGrowNorLeakNorBeBusyForNothing() throws IOException {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        Ui.service(Watch.class).start();
        List<Sample> samples = new ArrayList<>();
        try (TestSource load = new TestSource("soak", load()::iterator)) {
            Ui.until(
                    "all are measured",
                    () -> Ui.service(org.tocsin.workbench.core.monitor.MetricHistory.class)
                                    .sources()
                                    .size()
                            >= SOURCES);
            while ((System.nanoTime() - begin) / 60e9 < minutes) {
                double busy = share(BETWEEN);
                samples.add(sample());
                say(samples.getLast().words() + String.format(Locale.ROOT, "  %3.0f %% of a core", 100 * busy));
            }
        }
        say(String.format(Locale.ROOT, "idle, this machine only, live chart: %.1f %% of a core", 100 * share(IDLE)));
        Path figures = Path.of(System.getProperty("tocsin.screenshots")).resolve("soak.txt");
        Files.createDirectories(figures.getParent());
        Files.write(figures, lines);
        assertTrue(samples.size() > 1, "it ran long enough for two samples");
    }
}
