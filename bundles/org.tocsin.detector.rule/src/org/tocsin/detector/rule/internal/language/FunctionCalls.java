package org.tocsin.detector.rule.internal.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes expressions from the names and arguments of functions, and says what is wrong with them. */
final class FunctionCalls {

    private static final long LONGEST = 31L * 86_400_000;

    private final String text;
    private final Kinds typed;

    /**
     * @param text the whole condition
     * @param typed tells numbers from conditions
     */
    FunctionCalls(String text, Kinds typed) {
        this.text = text;
        this.typed = typed;
    }

    /**
     * Makes a call.
     *
     * @param name of the function
     * @param place where the name stands
     * @param span where the whole call stands
     */
    Expression call(String name, Span place, Span span, List<Expression> arguments) {
        boolean overTime = arguments.size() == 2
                && arguments.get(1) instanceof Expression.Quantity quantity
                && quantity.unit().map(Unit::dimension).equals(Optional.of(Dimension.TIME));
        Optional<WindowFunction> window = WindowFunction.of(name);
        Optional<ValueFunction> value = ValueFunction.of(name);
        if (window.isPresent() && (overTime || value.isEmpty())) {
            return windowed(span, window.get(), arguments);
        }
        if (value.isPresent()) {
            return computed(span, value.get(), arguments);
        }
        if (name.equals("previous") || name.equals("age")) {
            return remembered(span, name, arguments);
        }
        throw new FlawException(
                place,
                "found the unknown function '" + name + "', expected one of "
                        + String.join(", ", Functions.names())
                        + NearestName.hint(name.toLowerCase(Locale.ROOT), Functions.names()));
    }

    private Expression windowed(Span span, WindowFunction function, List<Expression> arguments) {
        if (arguments.size() != 2) {
            throw new FlawException(
                    span,
                    "found " + count(arguments) + ", expected a metric and a window such as " + function.word()
                            + "(cpu, 5m)");
        }
        long millis = window(arguments.get(1));
        return new Expression.Windowed(function, typed.number(arguments.get(0)), millis, span);
    }

    private static String count(List<Expression> arguments) {
        return arguments.size() + (arguments.size() == 1 ? " value" : " values");
    }

    private Expression computed(Span span, ValueFunction function, List<Expression> arguments) {
        if (arguments.size() < function.least() || arguments.size() > function.most()) {
            throw new FlawException(
                    span,
                    "found " + count(arguments) + " in " + function.word() + "(…), expected "
                            + (function.least() == function.most()
                                    ? String.valueOf(function.least())
                                    : function.least() + " to " + function.most()));
        }
        arguments.forEach(typed::number);
        return new Expression.Computed(function, arguments, span);
    }

    private Expression remembered(Span span, String name, List<Expression> arguments) {
        if (arguments.size() != 1) {
            throw new FlawException(span, "found more than one value, expected one, such as " + name + "(cpu)");
        }
        Expression argument = typed.number(arguments.get(0));
        if (name.equals("previous")) {
            return new Expression.Previous(argument, span);
        }
        if (argument instanceof Expression.MetricValue metric) {
            return new Expression.Age(metric, span);
        }
        throw new FlawException(argument.span(), "found '" + argument.span().of(text) + "', expected a metric");
    }

    /** The length of a window, in milliseconds. */
    long window(Expression expression) {
        if (expression instanceof Expression.Quantity quantity
                && quantity.unit().map(Unit::dimension).equals(Optional.of(Dimension.TIME))) {
            if (quantity.base() < 1 || quantity.base() > LONGEST) {
                throw new FlawException(
                        quantity.span(),
                        "found the window " + quantity.span().of(text) + ", expected one from 1ms to 31d");
            }
            return Math.round(quantity.base());
        }
        throw new FlawException(
                expression.span(), "found '" + expression.span().of(text) + "', expected a window of time such as 5m");
    }
}
