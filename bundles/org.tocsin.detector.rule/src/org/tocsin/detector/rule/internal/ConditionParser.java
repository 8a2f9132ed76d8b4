package org.tocsin.detector.rule.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.api.rule.Comparison;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.rule.Threshold;

/**
 * Reads conditions such as {@code cpu > 90}, {@code latency >= 250ms} or {@code `disk used` > 2GiB}.
 *
 * <p>A unit is a factor into the usual unit of its kind: times into milliseconds, sizes into bytes; {@code %} changes
 * nothing.
 */
final class ConditionParser {

    private static final Pattern METRIC = Pattern.compile("`([^`]+)`|([A-Za-z_][A-Za-z0-9_.:-]*)");
    private static final Pattern COMPARISON = Pattern.compile(">=|<=|==|!=|>|<");
    private static final Pattern LEVEL =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*([A-Za-z%]*)");

    private final String text;
    private int position;

    private ConditionParser(String text) {
        this.text = text;
    }

    /**
     * Reads one condition.
     *
     * @throws RuleSyntaxException with the column where something else was expected; the line is 1
     */
    static Threshold parse(String text) throws RuleSyntaxException {
        return new ConditionParser(text).threshold();
    }

    private Threshold threshold() throws RuleSyntaxException {
        Matcher metric = next(METRIC, "the name of a metric");
        String name = metric.group(1) != null ? metric.group(1) : metric.group(2);
        Matcher comparison = next(COMPARISON, "one of > >= < <= == !=");
        Matcher level = next(LEVEL, "a number, with a unit if you like, such as 90, 80% or 250ms");
        double value = Double.parseDouble(level.group(1)) * factor(level.group(2), level.start(2));
        skipBlanks();
        if (position < text.length()) {
            throw unexpected("the end of the condition");
        }
        return new Threshold(name, comparisonOf(comparison.group()), value);
    }

    private Matcher next(Pattern pattern, String expected) throws RuleSyntaxException {
        skipBlanks();
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected(expected);
        }
        position = matcher.end();
        return matcher;
    }

    private void skipBlanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private RuleSyntaxException unexpected(String expected) {
        String rest = text.substring(position);
        String found =
                rest.isEmpty() ? "the end" : "'" + (rest.length() > 20 ? rest.substring(0, 20) + "…" : rest) + "'";
        return new RuleSyntaxException(1, position + 1, "found " + found + ", expected " + expected);
    }

    private static Comparison comparisonOf(String symbol) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.symbol().equals(symbol)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException(symbol);
    }

    private double factor(String unit, int column) throws RuleSyntaxException {
        return switch (unit) {
            case "", "%", "ms", "B" -> 1;
            case "us" -> 1e-3;
            case "s" -> 1e3;
            case "m" -> 60e3;
            case "h" -> 3600e3;
            case "kB", "KB" -> 1e3;
            case "MB" -> 1e6;
            case "GB" -> 1e9;
            case "TB" -> 1e12;
            case "KiB" -> 0x1p10;
            case "MiB" -> 0x1p20;
            case "GiB" -> 0x1p30;
            case "TiB" -> 0x1p40;
            default ->
                throw new RuleSyntaxException(
                        1,
                        column + 1,
                        "found '" + unit
                                + "', expected one of the units %, us, ms, s, m, h, B, kB, MB, GB, TB, KiB, MiB, GiB, TiB, or none");
        };
    }
}
