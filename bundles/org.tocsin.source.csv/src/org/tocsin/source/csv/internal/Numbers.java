package org.tocsin.source.csv.internal;

import java.util.Locale;

/** Reads the numbers of cells. */
final class Numbers {

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /**
     * The value of a cell; NaN where it says that there is none: nothing, {@code NaN}, {@code null}, {@code NA},
     * {@code N/A}.
     *
     * @throws NumberFormatException if it is anything else but a decimal number or {@code inf}
     */
    static double of(String cell) {
        int end = cell.length();
        int at = 0;
        boolean negative = false;
        if (end > 0 && (cell.charAt(0) == '-' || cell.charAt(0) == '+')) {
            negative = cell.charAt(0) == '-';
            at = 1;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < end; at++) {
            char next = cell.charAt(at);
            if (next >= '0' && next <= '9') {
                digits = digits * 10 + (next - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (next == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slowly(cell);
            }
            if (count > 15) {
                return slowly(cell);
            }
        }
        if (count == 0) {
            return slowly(cell);
        }
        // both are exact up to 15 digits, so that their quotient is rounded once: the nearest double
        double value = decimals > 0 ? digits / POWERS[decimals] : digits;
        return negative ? -value : value;
    }

    private static double slowly(String cell) {
        String text = cell.strip();
        if (!text.equals(cell)) {
            return of(text);
        }
        switch (text.toLowerCase(Locale.ROOT)) {
            case "", "nan", "null", "na", "n/a" -> {
                return Double.NaN;
            }
            case "inf", "+inf", "infinity", "+infinity" -> {
                return Double.POSITIVE_INFINITY;
            }
            case "-inf", "-infinity" -> {
                return Double.NEGATIVE_INFINITY;
            }
            default -> {
                // Java's own reader takes 1d, 0x1p3 and the like, too
                if (!text.chars().allMatch(next -> next >= '0' && next <= '9' || "+-.eE".indexOf(next) >= 0)) {
                    throw new NumberFormatException(text);
                }
                return Double.parseDouble(text);
            }
        }
    }
}
