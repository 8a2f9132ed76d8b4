package org.tocsin.detector.rule.internal.run;

import org.tocsin.detector.rule.internal.language.AcrossFunction;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.Expression;
import org.tocsin.rule.api.Comparison;

/**
 * Turns expressions into objects that are asked for their value. All that has to last is in the workspace: turned once
 * more, a part shows the same value. So parts that are seldom asked alone need not be kept for every source.
 */
final class Compiler {

    private final Condition condition;
    private final Workspace workspace;
    private final Frame frame;

    /**
     * @param condition the text with what was found out about it
     * @param workspace what it shares with other conditions of the rule
     */
    Compiler(Condition condition, Workspace workspace) {
        this.condition = condition;
        this.workspace = workspace;
        this.frame = workspace.frame();
    }

    TruthValue truth(Expression expression) {
        return switch (expression) {
            case Expression.Compare compare -> compare(compare);
            case Expression.Both both -> both(truth(both.left()), truth(both.right()));
            case Expression.Either either -> either(truth(either.left()), truth(either.right()));
            case Expression.Not not -> not(truth(not.part()));
            case Expression.Across across -> any(workspace.tally(condition, across));
            default -> throw new IllegalArgumentException("not a condition: " + expression);
        };
    }

    private static TruthValue both(TruthValue left, TruthValue right) {
        return () -> {
            int one = left.now();
            if (one == TruthValue.FALSE) {
                return TruthValue.FALSE;
            }
            int other = right.now();
            return other == TruthValue.FALSE
                    ? TruthValue.FALSE
                    : one == TruthValue.TRUE && other == TruthValue.TRUE ? TruthValue.TRUE : TruthValue.UNKNOWN;
        };
    }

    private static TruthValue either(TruthValue left, TruthValue right) {
        return () -> {
            int one = left.now();
            if (one == TruthValue.TRUE) {
                return TruthValue.TRUE;
            }
            int other = right.now();
            return other == TruthValue.TRUE
                    ? TruthValue.TRUE
                    : one == TruthValue.FALSE && other == TruthValue.FALSE ? TruthValue.FALSE : TruthValue.UNKNOWN;
        };
    }

    private static TruthValue not(TruthValue part) {
        return () -> {
            int now = part.now();
            return now == TruthValue.UNKNOWN ? now : 1 - now;
        };
    }

    private static TruthValue any(OtherSources.Tally tally) {
        return () -> tally.holding() > 0 ? TruthValue.TRUE : tally.known() > 0 ? TruthValue.FALSE : TruthValue.UNKNOWN;
    }

    private TruthValue compare(Expression.Compare compare) {
        Number right = number(compare.right());
        Comparison comparison = compare.comparison();
        if (compare.left() instanceof Expression.MetricValue metric
                && metric.source().isEmpty()
                && compare.right() instanceof Expression.Quantity quantity
                && !condition.unitOf().containsKey(quantity.span())) {
            return new MetricAgainstLevel(frame, frame.slot(metric.metric()), comparison, quantity.base());
        }
        Number left = number(compare.left());
        return () -> {
            double one = left.value();
            double other = right.value();
            if (Double.isNaN(one) || Double.isNaN(other)) {
                return TruthValue.UNKNOWN;
            }
            return comparison.holds(one, other) ? TruthValue.TRUE : TruthValue.FALSE;
        };
    }

    /** The usual rule, without a step between. */
    private static final class MetricAgainstLevel implements TruthValue {
        private final Frame frame;
        private final int slot;
        private final Comparison comparison;
        private final double level;

        private MetricAgainstLevel(Frame frame, int slot, Comparison comparison, double level) {
            this.frame = frame;
            this.slot = slot;
            this.comparison = comparison;
            this.level = level;
        }

        @Override
        public int now() {
            double value = frame.value(slot);
            if (Double.isNaN(value)) {
                return UNKNOWN;
            }
            return comparison.holds(value, level) ? TRUE : FALSE;
        }
    }

    Number number(Expression expression) {
        return switch (expression) {
            case Expression.Quantity quantity -> quantity(quantity);
            case Expression.MetricValue metric -> metric(metric);
            case Expression.Negative negative -> {
                Number part = number(negative.part());
                yield () -> -part.value();
            }
            case Expression.Arithmetic arithmetic ->
                Arithmetic.of(arithmetic.operator(), number(arithmetic.left()), number(arithmetic.right()));
            case Expression.Computed computed ->
                Arithmetic.of(
                        computed.function(),
                        computed.arguments().stream().map(this::number).toArray(Number[]::new));
            case Expression.Windowed windowed ->
                workspace.remembered(key(windowed), () -> OverTime.of(windowed, number(windowed.argument())));
            case Expression.Previous previous ->
                workspace.remembered(key(previous), () -> new OverTime.Previous(number(previous.argument())));
            case Expression.Age age -> age(age);
            case Expression.Across across -> share(across);
            default -> throw new IllegalArgumentException("not a number: " + expression);
        };
    }

    private Number quantity(Expression.Quantity quantity) {
        double base = quantity.base();
        String metric = condition.unitOf().get(quantity.span());
        if (metric == null || quantity.unit().isEmpty()) {
            return () -> base;
        }
        Frame.Level level = frame.level(base, quantity.unit().get(), metric);
        return level::value;
    }

    private Number metric(Expression.MetricValue metric) {
        if (metric.source().isPresent()) {
            OtherSources.Cell cell = workspace.cell(metric.source().get(), metric.metric());
            return cell::value;
        }
        int slot = frame.slot(metric.metric());
        return () -> frame.value(slot);
    }

    private Number age(Expression.Age age) {
        Expression.MetricValue metric = age.argument();
        if (metric.source().isPresent()) {
            OtherSources.Cell cell = workspace.cell(metric.source().get(), metric.metric());
            return () -> cell.time() == Long.MIN_VALUE ? Double.NaN : frame.time() - cell.time();
        }
        return workspace.remembered(key(age), () -> new OverTime.Age(number(metric)));
    }

    /** The same text is the same thing, whatever the blanks in it; all sources share it. */
    private String key(Expression part) {
        return condition
                .text()
                .substring(part.span().start(), part.span().end())
                .replace(" ", "")
                .intern();
    }

    private Number share(Expression.Across across) {
        OtherSources.Tally tally = workspace.tally(condition, across);
        if (across.function() == AcrossFunction.SHARE) {
            return () -> tally.known() == 0 ? Double.NaN : (double) tally.holding() / tally.known();
        }
        return () -> tally.known() == 0 ? Double.NaN : tally.holding();
    }

    /** How many sources it holds for, in words. */
    String tallyText(Expression.Across across) {
        OtherSources.Tally tally = workspace.tally(condition, across);
        return "holds for " + tally.holding() + " of " + tally.known() + (tally.known() == 1 ? " source" : " sources");
    }
}
