package org.tocsin.source.simulator.internal;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** What can go wrong with a simulated source. */
enum FaultKind {
    /** Cpu, latency and errors jump up for seconds. */
    SPIKE(List.of("cpu", "latency", "errors"), 4, 15),
    /** Latency moves to another level and stays there. */
    LEVEL_SHIFT(List.of("latency"), 30, 120),
    /** Memory leaks: it climbs until the end of the fault. */
    LEAK(List.of("memory"), 90, 240),
    /** The measurements stand still. */
    FLAT_LINE(List.of("cpu", "latency", "throughput"), 40, 120),
    /** Throughput falls to nothing. */
    DROP(List.of("throughput"), 10, 60),
    /** Cpu goes up while throughput goes down, though each alone looks normal. */
    BROKEN_CORRELATION(List.of("cpu", "throughput"), 30, 90),
    /** The source sends nothing. */
    SILENT(List.of(), 15, 60);

    private final List<String> metrics;
    private final int shortest;
    private final int longest;

    FaultKind(List<String> metrics, int shortest, int longest) {
        this.metrics = metrics;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The metrics that it touches; none where the whole source is gone. */
    List<String> metrics() {
        return metrics;
    }

    /** The shortest random duration, in seconds. */
    int shortest() {
        return shortest;
    }

    /** The longest random duration, in seconds. */
    int longest() {
        return longest;
    }

    /** The word for files: {@code level-shift}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word, or null. */
    static @Nullable FaultKind of(String word) {
        for (FaultKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
