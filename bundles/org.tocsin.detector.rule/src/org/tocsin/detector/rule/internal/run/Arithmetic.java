package org.tocsin.detector.rule.internal.run;

import org.tocsin.detector.rule.internal.language.ValueFunction;

/** Numbers made from numbers. What has no result, such as a division by zero, is not known: NaN. */
final class Arithmetic {

    private Arithmetic() {}

    static Number of(char operator, Number left, Number right) {
        return switch (operator) {
            case '+' -> () -> left.value() + right.value();
            case '-' -> () -> left.value() - right.value();
            case '*' -> () -> left.value() * right.value();
            case '/' ->
                () -> {
                    double by = right.value();
                    return by == 0 ? Double.NaN : left.value() / by;
                };
            case '%' -> () -> left.value() % right.value();
            default -> throw new IllegalArgumentException("not an operator: " + operator);
        };
    }

    static Number of(ValueFunction function, Number... arguments) {
        Number first = arguments[0];
        return switch (function) {
            case ABS -> () -> Math.abs(first.value());
            case LN ->
                () -> {
                    double value = first.value();
                    return value > 0 ? Math.log(value) : Double.NaN;
                };
            case SQRT -> () -> Math.sqrt(first.value());
            case MIN ->
                () -> {
                    double least = first.value();
                    for (int i = 1; i < arguments.length; i++) {
                        least = Math.min(least, arguments[i].value());
                    }
                    return least;
                };
            case MAX ->
                () -> {
                    double most = first.value();
                    for (int i = 1; i < arguments.length; i++) {
                        most = Math.max(most, arguments[i].value());
                    }
                    return most;
                };
        };
    }
}
