package org.tocsin.detector.rule.internal.language;

import java.util.Optional;

/** Functions of what a number was over a stretch of event time that ends now. */
public enum WindowFunction {
    AVG("The mean of the values in the window."),
    MIN("The least value in the window."),
    MAX("The largest value in the window."),
    SUM("The sum of the values in the window."),
    COUNT("How many values there are in the window; 0 if there is none."),
    STDDEV("The standard deviation of the values in the window (of the sample; at least 2 values)."),
    MEDIAN("The value in the middle, to 1 % of itself."),
    P50("The value that half of the values in the window do not pass, to 1 % of itself."),
    P90("The value that 90 % of the values in the window do not pass, to 1 % of itself."),
    P95("The value that 95 % of the values in the window do not pass, to 1 % of itself."),
    P99("The value that 99 % of the values in the window do not pass, to 1 % of itself."),
    RATE("The change from the first to the last value of the window, a second."),
    DELTA("The change from the first to the last value of the window."),
    ZSCORE("How many standard deviations the value is above the mean of the window before it (at least 30 values)."),
    FORECAST("What the value will be after this time, by the straight line through the values of as long a past"
            + " (at least a tenth of it).");

    private final String help;

    WindowFunction(String help) {
        this.help = help;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String help() {
        return help;
    }

    /** Whether its value is in another unit than the values that it looks at. */
    boolean unitless() {
        return this == COUNT || this == ZSCORE;
    }

    static Optional<WindowFunction> of(String word) {
        for (WindowFunction function : values()) {
            if (function.word().equals(word)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
