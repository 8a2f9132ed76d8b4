package org.tocsin.recording.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.recording.RecordingQuery;

/**
 * What a recording costs, printed as {@code releng/docs/benchmarks.md} has it. {@code -Dtocsin.recording.minutes=60} and
 * {@code -Dtocsin.recording.sources=1000} say how much is recorded.
 */
class RecordingCostTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:20Z");
    private static final Schema SCHEMA = Schema.named("cpu", "memory", "latency", "errors", "throughput", "disk");
    private static final int FRAMES_A_SECOND = 4;
    private static final double WEEK_OF_A_THOUSAND = 1_000 * 6 * 604_800.0;

    private final int minutes = Integer.getInteger("tocsin.recording.minutes", 11);
    private final int sources = Integer.getInteger("tocsin.recording.sources", 100);
    private final ManualClock clock = ManualClock.at(BEGIN.toString());
    private final Path folder;

    RecordingCostTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What a simulated machine measures: noise about a level, with three decimals. */
    private static final class Machine {
        private final SplittableRandom random;
        private final String name;
        private double load = 0.4;
        private double memory = 50;

        Machine(int number) {
            this.random = new SplittableRandom(number);
            this.name = "machine-" + number;
        }

        Event measure(long time, boolean decimal) {
            load = 0.97 * load + 0.012 + 0.006 * random.nextGaussian();
            memory = 0.97 * memory + 1.5 + 0.15 * random.nextGaussian();
            double[] values = {
                8 + 70 * load + 1.5 * random.nextGaussian(),
                memory,
                40 * (1 + 1.2 * load * load) * (1 + 0.04 * random.nextGaussian()),
                0.6 + 1.2 * load + 0.25 * random.nextGaussian(),
                700 * load * (1 + 0.02 * random.nextGaussian()),
                45 + 0.02 * random.nextGaussian()
            };
            for (int i = 0; decimal && i < values.length; i++) {
                values[i] = Math.round(values[i] * 1000) / 1000.0;
            }
            return Event.of(name, time, SCHEMA, values);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Bytes a value, at rest. */
    private double record(boolean decimal) throws IOException {
        String kind = decimal ? "three decimals" : "any fraction";
        Path place = folder.resolve(kind);
        RecordingPlace all = new RecordingPlace(place, Duration.ofDays(30), 1L << 40);
        List<Machine> machines = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            machines.add(new Machine(i));
        }
        long events = 0;
        long spent = 0;
        double sealed;
        try (StoreFile file = new StoreFile(place, trouble -> {})) {
            Recorder recorder = new Recorder(file, all, clock, trouble -> {});
            for (int second = 0; second < minutes * 60; second++) {
                for (int frame = 0; frame < FRAMES_A_SECOND; frame++) {
                    List<Event> batch = new ArrayList<>();
                    for (Machine machine : machines.subList(
                            frame * sources / FRAMES_A_SECOND, (frame + 1) * sources / FRAMES_A_SECOND)) {
                        batch.add(machine.measure(clock.millis(), decimal));
                    }
                    long before = cpuNanos();
                    recorder.keep(batch);
                    spent += cpuNanos() - before;
                    events += batch.size();
                }
                clock.advance(Duration.ofSeconds(1));
            }
            sealed = (double) file.open().sealedBytes() / (file.open().sealedEvents() * SCHEMA.size());
        }
        print(
                "%s: %d events, %.2f bytes a value in blocks, %.1f GB for a week of 1,000 x 6, file %.1f MB, %.2f us of cpu"
                        + " an event",
                kind,
                events,
                sealed,
                sealed * WEEK_OF_A_THOUSAND / 1e9,
                Files.size(place.resolve("recording.mv")) / 1e6,
                spent / 1e3 / events);
        read(all, events);
        return sealed;
    }

    private void read(RecordingPlace place, long events) throws IOException {
        RecordingQuery query = RecordingQuery.between(Instant.MIN, Instant.MAX).of(Set.of("machine-7"));
        try (StoredRecording recording = new StoredRecording(place, clock, trouble -> {})) {
            for (String when : List.of("with opening", "once more")) {
                List<Event> read = new ArrayList<>();
                long begin = System.nanoTime();
                recording.read(query, read::add);
                print("one source, %s: %d events in %.1f ms", when, read.size(), (System.nanoTime() - begin) / 1e6);
                assertEquals(events / sources, read.size());
            }
        }
    }

    private static void print(String format, Object... figures) {
        System.out.println("recording " + String.format(Locale.ROOT, format, figures));
    }

    @Test
    void needsLessThanTwoBytesForADecimal() throws IOException {
        assertTrue(record(true) < 2, "less than two bytes a value");
    }

    @Test
    void needsLessThanADoubleForAnyFraction() throws IOException {
        assertTrue(record(false) < 7.2, "less than 7.2 bytes a value");
    }
}
