package org.tocsin.detector.rule.internal.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with their units: {@code 90}, {@code 80%}, {@code 250ms}, {@code 1h30m}. */
final class QuantityReader {

    private static final Pattern PART =
            Pattern.compile("((?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)([\\p{L}\\u00b5%]*)");

    private QuantityReader() {}

    static Expression.Quantity read(String text, Span span) {
        Matcher part = PART.matcher(text);
        double total = 0;
        Unit unit = null;
        while (part.find()) {
            double number = Double.parseDouble(part.group(1));
            if (Double.isInfinite(number)) {
                throw new FlawException(span, "found '" + text + "', expected a number below 1.8e308");
            }
            if (part.group(2).isEmpty()) {
                return new Expression.Quantity(number, Optional.empty(), span);
            }
            Unit next = unit(part.group(2), span);
            if (unit != null && (unit.dimension() != Dimension.TIME || next.dimension() != Dimension.TIME)) {
                throw new FlawException(span, "found '" + text + "', expected one number with one unit");
            }
            total += number * (unit == null ? 1 : next.factor() / unit.factor());
            unit = unit == null ? next : unit;
        }
        if (unit == null) {
            throw new FlawException(span, "found '" + text + "', expected a number");
        }
        return new Expression.Quantity(total, Optional.of(unit), span);
    }

    private static Unit unit(String symbol, Span span) {
        return Unit.of(symbol)
                .orElseThrow(() -> new FlawException(
                        span,
                        "found the unknown unit '" + symbol + "', expected one of " + Unit.symbols() + ", or none"));
    }
}
