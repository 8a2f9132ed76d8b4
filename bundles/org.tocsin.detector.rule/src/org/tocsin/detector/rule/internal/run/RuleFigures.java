package org.tocsin.detector.rule.internal.run;

import java.util.Locale;

/** Numbers for people. */
final class RuleFigures {

    private RuleFigures() {}

    static String text(double value) {
        if (Double.isNaN(value)) {
            return "unknown";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(
                        Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 1 ? "%.1f" : "%.3g", value);
    }

    static String text(double value, int digits) {
        return Double.isNaN(value) ? "unknown" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** The value with its unit: {@code 93.4 %}; where that is a rate, {@code 18.5/s}. */
    static String text(double value, String unit) {
        if (unit.isEmpty() || Double.isNaN(value)) {
            return text(value);
        }
        return text(value) + (unit.startsWith("1/") ? unit.substring(1) : " " + unit);
    }
}
