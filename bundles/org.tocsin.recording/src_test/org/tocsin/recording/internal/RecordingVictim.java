package org.tocsin.recording.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.RecordingPlace;

/**
 * A process that records until it is killed, and says how far it is: events that are numbered from the second argument on, in
 * the folder of the first. Its time is quick, so that there is a new stretch every second.
 */
final class RecordingVictim {

    static final Schema SCHEMA = Schema.named("number");
    static final int SOURCES = 20;
    private static final int QUICK = 600;

    private RecordingVictim() {}

    /** The time of an event: a round of sources has one every ten milliseconds. */
    static long time(long number) {
        return Instant.parse("2026-01-01T00:00:00Z").toEpochMilli() + number / SOURCES * 10 * QUICK;
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        long number = Long.parseLong(arguments[1]);
        long begin = time(number);
        long real = System.nanoTime();
        PrintStream out = System.out;
        EventRecording recording = new StoredRecording(
                new RecordingPlace(Path.of(arguments[0]), Duration.ofDays(3650), 1L << 30),
                new QuickClock(begin, real),
                trouble -> out.println("trouble " + trouble));
        MetricTap tap = recording.tap();
        CountDownLatch never = new CountDownLatch(1);
        while (!Files.exists(Path.of(arguments[0], "recording.mv"))) {
            never.await(10, TimeUnit.MILLISECONDS);
        }
        recording.extent(); // when this returns, it is open
        while (!never.await(10, TimeUnit.MILLISECONDS)) {
            for (int i = 0; i < SOURCES; i++, number++) {
                tap.seen(Event.of("source-" + number % SOURCES, time(number), SCHEMA, number), List.of(), List.of());
            }
            out.println(number + " " + System.nanoTime() / 1_000_000);
        }
    }

    private static final class QuickClock extends Clock {

        private final long begin;
        private final long real;

        QuickClock(long begin, long real) {
            this.begin = begin;
            this.real = real;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(begin + (System.nanoTime() - real) / 1_000_000 * QUICK);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        @org.eclipse.jdt.annotation.NonNullByDefault({})
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
