package org.tocsin.detector.rule.internal.language;

import java.util.Optional;

/** Functions of numbers as they are now. */
public enum ValueFunction {
    ABS(1, 1, "The value without its sign."),
    LN(1, 1, "The natural logarithm; unknown for what is not above 0."),
    SQRT(1, 1, "The square root; unknown below 0."),
    MIN(2, 16, "The least of these values."),
    MAX(2, 16, "The largest of these values.");

    private final int least;
    private final int most;
    private final String help;

    ValueFunction(int least, int most, String help) {
        this.least = least;
        this.most = most;
        this.help = help;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    String help() {
        return help;
    }

    static Optional<ValueFunction> of(String word) {
        for (ValueFunction function : values()) {
            if (function.word().equals(word)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
