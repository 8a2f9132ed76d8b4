package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.rule.api.Threshold;

/**
 * A text that was read, and what is wrong with it. One without flaws can be compiled.
 *
 * @param text as somebody wrote it
 * @param expression what it says; empty if it could not be read to its end
 * @param flaws what is wrong; empty if it can be used
 * @param unitOf for numbers with a unit, by their place: the metric whose unit they are to be turned into
 */
public record Condition(String text, Optional<Expression> expression, List<Flaw> flaws, Map<Span, String> unitOf) {

    public Condition {
        flaws = List.copyOf(flaws);
        unitOf = Map.copyOf(unitOf);
    }

    /** Reads a text that has to be a condition. */
    public static Condition read(String text) {
        return read(text, true);
    }

    /** Reads a text that has to be a number, as in messages. */
    public static Condition number(String text) {
        return read(text, false);
    }

    private static Condition read(String text, boolean condition) {
        try {
            Expression expression = ExpressionReader.read(text);
            List<Flaw> flaws = new ArrayList<>();
            if (condition && !expression.condition()) {
                flaws.add(new Flaw(
                        expression.span(),
                        "found the number '" + text.strip() + "', expected a condition such as '" + text.strip()
                                + " > 90'"));
            } else if (!condition && expression.condition()) {
                flaws.add(new Flaw(expression.span(), "found a condition, expected a number"));
            }
            UnitCheck units = new UnitCheck(text);
            units.check(expression);
            flaws.addAll(units.flaws());
            return new Condition(text, Optional.of(expression), flaws, units.unitOf());
        } catch (FlawException flawed) {
            return new Condition(text, Optional.empty(), List.of(flawed.flaw()), Map.of());
        }
    }

    public boolean usable() {
        return flaws.isEmpty();
    }

    /** What it says; to be asked for only where it is usable. */
    public Expression root() {
        return expression.orElseThrow();
    }

    /** The metrics of the own source that it looks at, in the order of the text. */
    public Set<String> metrics() {
        Set<String> metrics = new LinkedHashSet<>();
        expression.ifPresent(root -> metricsOf(root).forEach(metric -> metrics.add(metric.metric())));
        return metrics;
    }

    /** All mentions of metrics of the own source. */
    public static List<Expression.MetricValue> metricsOf(Expression root) {
        List<Expression.MetricValue> metrics = new ArrayList<>();
        collect(root, metrics);
        return metrics;
    }

    private static void collect(Expression part, List<Expression.MetricValue> into) {
        if (part instanceof Expression.Across) {
            return;
        }
        if (part instanceof Expression.MetricValue metric && metric.source().isEmpty()) {
            into.add(metric);
        }
        part.parts().forEach(inner -> collect(inner, into));
    }

    /** Whether it looks at other sources. */
    public boolean acrossSources() {
        return !others().isEmpty();
    }

    /** The sources or patterns of sources that it looks at besides its own, in the order of the text. */
    public Set<String> others() {
        Set<String> others = new LinkedHashSet<>();
        expression.ifPresent(root -> root.visit(part -> {
            if (part instanceof Expression.Across across) {
                others.add(across.pattern());
            } else if (part instanceof Expression.MetricValue metric) {
                metric.source().ifPresent(others::add);
            }
        }));
        return others;
    }

    /** Whether it asks how long ago another source sent something. */
    public boolean asksHowOldOthersAre() {
        boolean[] asks = {false};
        expression.ifPresent(root -> root.visit(part -> asks[0] |=
                part instanceof Expression.Age age && age.argument().source().isPresent()));
        return asks[0];
    }

    /** Where a metric of the own source is compared with a fixed level. */
    public List<Threshold> thresholds() {
        List<Threshold> thresholds = new ArrayList<>();
        expression.ifPresent(root -> thresholds(root, thresholds));
        return thresholds;
    }

    private static void thresholds(Expression part, List<Threshold> into) {
        if (part instanceof Expression.Compare compare) {
            level(compare.right())
                    .flatMap(level -> watched(compare.left()).map(metric -> threshold(compare, metric, level)))
                    .ifPresent(into::add);
        } else if (!(part instanceof Expression.Across)) {
            part.parts().forEach(inner -> thresholds(inner, into));
        }
    }

    private static Threshold threshold(Expression.Compare compare, String metric, Expression level) {
        double value = level instanceof Expression.Negative negative
                ? -((Expression.Quantity) negative.part()).base()
                : ((Expression.Quantity) level).base();
        return new Threshold(
                metric,
                compare.comparison(),
                value,
                level.span().start(),
                level.span().end());
    }

    private static Optional<Expression> level(Expression side) {
        boolean number = side instanceof Expression.Quantity
                || side instanceof Expression.Negative negative && negative.part() instanceof Expression.Quantity;
        return number ? Optional.of(side) : Optional.empty();
    }

    /** The metric whose chart the level belongs into: the metric itself, or one that is averaged or the like. */
    private static Optional<String> watched(Expression side) {
        return switch (side) {
            case Expression.MetricValue metric when metric.source().isEmpty() -> Optional.of(metric.metric());
            case Expression.Windowed windowed when levelled(windowed.function()) -> watched(windowed.argument());
            default -> Optional.empty();
        };
    }

    private static boolean levelled(WindowFunction function) {
        return switch (function) {
            case AVG, MIN, MAX, MEDIAN, P50, P90, P95, P99 -> true;
            default -> false;
        };
    }
}
