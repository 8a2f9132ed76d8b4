package org.tocsin.detector.rule.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit of numbers.
 *
 * @param symbol as it is written
 * @param dimension what it measures
 * @param factor into the base of its dimension: percent, milliseconds, bytes
 */
public record Unit(String symbol, Dimension dimension, double factor) {

    private static final List<Unit> ALL = List.of(
            new Unit("%", Dimension.PERCENT, 1),
            new Unit("ns", Dimension.TIME, 1e-6),
            new Unit("us", Dimension.TIME, 1e-3),
            new Unit("µs", Dimension.TIME, 1e-3),
            new Unit("ms", Dimension.TIME, 1),
            new Unit("s", Dimension.TIME, 1e3),
            new Unit("m", Dimension.TIME, 60e3),
            new Unit("h", Dimension.TIME, 3_600e3),
            new Unit("d", Dimension.TIME, 86_400e3),
            new Unit("B", Dimension.SIZE, 1),
            new Unit("kB", Dimension.SIZE, 1e3),
            new Unit("KB", Dimension.SIZE, 1e3),
            new Unit("MB", Dimension.SIZE, 1e6),
            new Unit("GB", Dimension.SIZE, 1e9),
            new Unit("TB", Dimension.SIZE, 1e12),
            new Unit("KiB", Dimension.SIZE, 0x1p10),
            new Unit("MiB", Dimension.SIZE, 0x1p20),
            new Unit("GiB", Dimension.SIZE, 0x1p30),
            new Unit("TiB", Dimension.SIZE, 0x1p40));

    static Optional<Unit> of(String symbol) {
        return ALL.stream().filter(unit -> unit.symbol.equals(symbol)).findFirst();
    }

    /** The unit that a metric says it has; one a second counts as the unit itself. Empty where it is none of these. */
    public static Optional<Unit> ofMetric(String text) {
        return of(text.endsWith("/s") ? text.substring(0, text.length() - 2) : text);
    }

    /** All symbols, for error messages. */
    static String symbols() {
        return ALL.stream().map(Unit::symbol).collect(Collectors.joining(", "));
    }
}
