package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for conditions that cannot be meant: a {@code clear} that can hold while its {@code when} does, and a
 * {@code when} that never holds.
 *
 * <p>It looks only at pairs that compare one and the same number, such as {@code cpu} or {@code avg(cpu, 5m)}, with fixed
 * levels. Between, at and beyond the levels nothing changes, so a value of each kind tells everything.
 */
public final class Contradiction {

    private Contradiction() {}

    /** Whether both can hold for the same value; false also where that cannot be told. */
    public static boolean canHoldTogether(Condition when, Condition clear) {
        List<Condition> both = List.of(when, clear);
        return values(both).map(values -> anyHolds(both, values)).orElse(false);
    }

    /** Whether no value makes it hold; false also where that cannot be told. */
    public static boolean neverHolds(Condition condition) {
        List<Condition> alone = List.of(condition);
        return values(alone).map(values -> !anyHolds(alone, values)).orElse(false);
    }

    /** The values that tell; empty if the conditions look at more than one number, or at anything else. */
    private static Optional<double[]> values(List<Condition> conditions) {
        Set<String> variables = new HashSet<>();
        List<Double> levels = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!collect(condition.root(), condition.text(), variables, levels)) {
                return Optional.empty();
            }
        }
        return variables.size() == 1 && levels.size() <= 50 ? Optional.of(telling(levels)) : Optional.empty();
    }

    private static boolean collect(Expression part, String text, Set<String> variables, List<Double> levels) {
        return switch (part) {
            case Expression.Compare compare -> {
                Optional<Double> right = level(compare.right());
                Optional<Double> left = level(compare.left());
                if (right.isPresent() == left.isPresent()) {
                    yield false;
                }
                Expression variable = right.isPresent() ? compare.left() : compare.right();
                variables.add(name(variable, text));
                levels.add(right.or(() -> left).orElseThrow());
                yield true;
            }
            case Expression.Both both -> each(both, text, variables, levels);
            case Expression.Either either -> each(either, text, variables, levels);
            case Expression.Not not -> each(not, text, variables, levels);
            default -> false;
        };
    }

    private static boolean each(Expression part, String text, Set<String> variables, List<Double> levels) {
        return part.parts().stream().allMatch(inner -> collect(inner, text, variables, levels));
    }

    private static String name(Expression expression, String text) {
        return expression.span().of(text).replaceAll("[\\s`]", "");
    }

    private static Optional<Double> level(Expression side) {
        return switch (side) {
            case Expression.Quantity quantity -> Optional.of(quantity.base());
            case Expression.Negative negative -> level(negative.part()).map(value -> -value);
            default -> Optional.empty();
        };
    }

    private static double[] telling(List<Double> levels) {
        double[] sorted = levels.stream()
                .mapToDouble(Double::doubleValue)
                .distinct()
                .sorted()
                .toArray();
        double[] telling = new double[3 * sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            telling[3 * i] = Math.nextDown(sorted[i]);
            telling[3 * i + 1] = sorted[i];
            telling[3 * i + 2] = Math.nextUp(sorted[i]);
        }
        return telling;
    }

    private static boolean anyHolds(List<Condition> conditions, double[] values) {
        for (double value : values) {
            if (conditions.stream().allMatch(condition -> holds(condition.root(), value))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Expression part, double value) {
        return switch (part) {
            case Expression.Compare compare ->
                compare.comparison()
                        .holds(
                                level(compare.left()).orElse(value),
                                level(compare.right()).orElse(value));
            case Expression.Both both -> holds(both.left(), value) && holds(both.right(), value);
            case Expression.Either either -> holds(either.left(), value) || holds(either.right(), value);
            case Expression.Not not -> !holds(not.part(), value);
            default -> throw new IllegalArgumentException(part.toString());
        };
    }
}
