package org.tocsin.api.contracts;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/** Events of a quiet machine for tests, one a second from 2026-01-01T00:00Z, and what breaks its calm. */
public final class Events {

    /** Percent, percent, milliseconds. */
    public static final Schema SCHEMA =
            Schema.of(List.of(new Metric("cpu", "%"), new Metric("memory", "%"), new Metric("latency", "ms")));

    private static final long BEGIN = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private Events() {}

    /** The time of the event with this number, in milliseconds. */
    public static long millis(int number) {
        return BEGIN + number * 1_000L;
    }

    /** Cpu about 40 %, memory about 50 %, latency about 30 ms. The same number gives the same event. */
    public static Event calm(String source, int number) {
        SplittableRandom random = new SplittableRandom(number);
        return of(
                source,
                number,
                40 + 2 * random.nextGaussian(),
                50 + random.nextGaussian(),
                30 + 2 * random.nextGaussian());
    }

    /** Cpu 99 %, latency twenty times as long as usual. */
    public static Event spike(String source, int number) {
        return of(source, number, 99, 50, 600);
    }

    /** These values of cpu, memory and latency. */
    public static Event of(String source, int number, double cpu, double memory, double latency) {
        return Event.of(source, millis(number), SCHEMA, cpu, memory, latency);
    }
}
