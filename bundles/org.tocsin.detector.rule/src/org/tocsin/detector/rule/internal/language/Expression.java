package org.tocsin.detector.rule.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.rule.api.Comparison;

/** A part of a condition, with the place where it stands in its text. Immutable. */
public sealed interface Expression {

    /** Where it stands. */
    Span span();

    /** Its direct parts, from left to right. */
    List<Expression> parts();

    /** Whether it holds or not, as opposed to being a number. */
    default boolean condition() {
        return switch (this) {
            case Compare compare -> true;
            case Both both -> true;
            case Either either -> true;
            case Not not -> true;
            case Across across -> across.function() == AcrossFunction.ANY;
            default -> false;
        };
    }

    /** Visits this and all its parts, the whole first. */
    default void visit(Consumer<Expression> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.visit(visitor));
    }

    /** A number that stands in the text, with the unit that stands behind it. */
    record Quantity(double number, Optional<Unit> unit, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        /** In the base of its dimension. */
        public double base() {
            return number * unit.map(Unit::factor).orElse(1.0);
        }
    }

    /** A metric of the own source, or of the named one. */
    record MetricValue(String metric, Optional<String> source, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    /** The number with the other sign. */
    record Negative(Expression part, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(part);
        }
    }

    /** Two numbers and one of {@code + - * / %}. */
    record Arithmetic(char operator, Expression left, Expression right, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Two numbers compared. */
    record Compare(Comparison comparison, Expression left, Expression right, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Both conditions. */
    record Both(Expression left, Expression right, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** One condition or the other, or both. */
    record Either(Expression left, Expression right, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** The contrary of a condition. */
    record Not(Expression part, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(part);
        }
    }

    /** What a number was over a window of event time. */
    record Windowed(WindowFunction function, Expression argument, long windowMillis, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(argument);
        }
    }

    /** The last value before this one that was known. */
    record Previous(Expression argument, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(argument);
        }
    }

    /** How long ago the metric was last known, in milliseconds. */
    record Age(MetricValue argument, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(argument);
        }
    }

    /** A function of numbers. */
    record Computed(ValueFunction function, List<Expression> arguments, Span span) implements Expression {
        public Computed {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /** A condition asked of other sources. Its parts are about them, not about the own source. */
    record Across(AcrossFunction function, String pattern, Expression question, Span span) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(question);
        }
    }
}
