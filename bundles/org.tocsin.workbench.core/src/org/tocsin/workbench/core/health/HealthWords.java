package org.tocsin.workbench.core.health;

import java.time.Duration;
import org.tocsin.workbench.core.monitor.Figures;

/** Figures of the pipeline in few characters. */
final class HealthWords {

    private static final long KILO = 1_000;
    private static final double MEGABYTE = 1024.0 * 1024;

    private HealthWords() {}

    /** A short time: {@code 850 ns}, {@code 18 µs}, {@code 1.2 ms}, {@code 3 s}. */
    static String cost(Duration time) {
        long nanos = time.toNanos();
        if (nanos < KILO) {
            return nanos + " ns";
        }
        if (nanos < KILO * KILO) {
            return Figures.count(nanos / 1e3) + " µs";
        }
        return nanos < KILO * KILO * KILO ? Figures.count(nanos / 1e6) + " ms" : Figures.length(time);
    }

    /** A part of a whole: {@code 0.3 %}, {@code 42 %}. */
    static String percent(double share) {
        return Figures.count(share * 100) + " %";
    }

    static String rate(double perSecond) {
        return Figures.count(perSecond);
    }

    static String megabytes(double bytes) {
        return Math.round(bytes / MEGABYTE) + " MB";
    }

    static String lag(double millis) {
        return Figures.length(Duration.ofMillis(Math.round(millis)));
    }
}
