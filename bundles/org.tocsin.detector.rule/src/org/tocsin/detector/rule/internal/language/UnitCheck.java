package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what cannot be compared or added because of its units, and which number belongs to the unit of which metric.
 *
 * <p>What a metric measures is not known from the text, so the first number with a unit that it meets tells; another one
 * that measures something else is the flaw.
 */
final class UnitCheck {

    /**
     * What is known of a number.
     *
     * @param dimension what it measures, if it is known
     * @param metric the metric whose unit it has, if it is one's
     */
    private record Known(Optional<Dimension> dimension, Optional<String> metric) {
        private static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
    }

    private final String text;
    private final Map<String, Dimension> metrics = new HashMap<>();
    private final Map<Span, String> unitOf = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    UnitCheck(String text) {
        this.text = text;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Map<Span, String> unitOf() {
        return unitOf;
    }

    void check(Expression expression) {
        known(expression);
    }

    private Known known(Expression expression) {
        return switch (expression) {
            case Expression.Quantity quantity -> new Known(quantity.unit().map(Unit::dimension), Optional.empty());
            case Expression.MetricValue metric ->
                new Known(Optional.ofNullable(metrics.get(metric.metric())), Optional.of(metric.metric()));
            case Expression.Negative negative -> known(negative.part());
            case Expression.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Expression.Compare compare -> {
                Known left = known(compare.left());
                together(left, compare.left(), known(compare.right()), compare.right(), "compared");
                yield Known.NOTHING;
            }
            case Expression.Windowed windowed -> {
                Known inner = known(windowed.argument());
                yield windowed.function().unitless() ? Known.NOTHING : inner;
            }
            case Expression.Previous previous -> known(previous.argument());
            case Expression.Age age -> new Known(Optional.of(Dimension.TIME), Optional.empty());
            case Expression.Computed computed -> computed(computed);
            case Expression.Both both -> each(both);
            case Expression.Either either -> each(either);
            case Expression.Not not -> each(not);
            case Expression.Across across -> each(across);
        };
    }

    private Known each(Expression expression) {
        expression.parts().forEach(this::known);
        return Known.NOTHING;
    }

    private Known arithmetic(Expression.Arithmetic arithmetic) {
        Known left = known(arithmetic.left());
        Known right = known(arithmetic.right());
        if (arithmetic.operator() == '+' || arithmetic.operator() == '-') {
            return together(left, arithmetic.left(), right, arithmetic.right(), "put together");
        }
        boolean plainRight = right.equals(Known.NOTHING);
        boolean plainLeft = left.equals(Known.NOTHING) && arithmetic.operator() == '*';
        return plainRight ? left : plainLeft ? right : Known.NOTHING;
    }

    private Known computed(Expression.Computed computed) {
        List<Expression> arguments = computed.arguments();
        Known all = known(arguments.get(0));
        for (int i = 1; i < arguments.size(); i++) {
            Known next = known(arguments.get(i));
            all = together(all, arguments.get(0), next, arguments.get(i), "compared");
        }
        return computed.function() == ValueFunction.LN || computed.function() == ValueFunction.SQRT
                ? Known.NOTHING
                : all;
    }

    private Known together(Known one, Expression left, Known other, Expression right, String how) {
        if (one.dimension().isPresent()
                && other.dimension().isPresent()
                && !one.dimension().equals(other.dimension())) {
            flaws.add(new Flaw(
                    right.span(),
                    "found '" + right.span().of(text) + "', which is "
                            + other.dimension().get().words() + ", but '"
                            + left.span().of(text) + "' is "
                            + one.dimension().get().words() + "; the two cannot be " + how));
        }
        Optional<Dimension> dimension = one.dimension().or(other::dimension);
        Optional<String> metric = one.metric().or(other::metric);
        dimension.ifPresent(found -> {
            one.metric().ifPresent(name -> metrics.putIfAbsent(name, found));
            other.metric().ifPresent(name -> metrics.putIfAbsent(name, found));
        });
        metric.ifPresent(name -> {
            bind(left, name);
            bind(right, name);
        });
        return new Known(dimension, metric);
    }

    /** The numbers with a unit in there are to be turned into the unit of this metric. */
    private void bind(Expression expression, String metric) {
        switch (expression) {
            case Expression.Quantity quantity
            when quantity.unit().isPresent() -> unitOf.putIfAbsent(quantity.span(), metric);
            case Expression.Negative negative -> bind(negative.part(), metric);
            case Expression.Arithmetic arithmetic -> arithmetic.parts().forEach(part -> bind(part, metric));
            case Expression.Computed computed -> computed.parts().forEach(part -> bind(part, metric));
            default -> {
                // what is looked at over time has numbers of its own
            }
        }
    }
}
