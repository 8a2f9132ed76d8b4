package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.detector.Finding;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.Expression;

/** A compiled condition about one source. Used by one thread. */
final class Program {

    private final Condition condition;
    private final Expression root;
    private final Workspace workspace;
    private final TruthValue truth;
    /** The places of its metrics. */
    private final int[] metrics;

    Program(Condition condition, Workspace workspace) {
        this(condition, condition.root(), workspace);
    }

    /** A part of the condition only, as one that is asked of other sources. */
    Program(Condition condition, Expression root, Workspace workspace) {
        this.condition = condition;
        this.root = root;
        this.workspace = workspace;
        this.truth = parts().truth(root);
        this.metrics = Condition.metricsOf(root).stream()
                .mapToInt(metric -> frame().slot(metric.metric()))
                .toArray();
    }

    private Compiler parts() {
        return new Compiler(condition, workspace);
    }

    /** Whether the condition holds now: one of the constants of {@link TruthValue}. */
    int now() {
        return truth.now();
    }

    Frame frame() {
        return workspace.frame();
    }

    /** The first of its metrics that is missing now; empty if none is. */
    String missing() {
        for (int metric : metrics) {
            if (Double.isNaN(frame().value(metric))) {
                return frame().metric(metric);
            }
        }
        return "";
    }

    /** Why it cannot be told now. */
    String unknown() {
        if (!frame().mismatch().isEmpty()) {
            return frame().mismatch();
        }
        String missing = missing();
        return missing.isEmpty() ? "'" + condition.text().strip() + "' cannot be told yet" : missing + " is missing";
    }

    /** All comparisons that hold now, but for those under a {@code not}. */
    List<Expression.Compare> holding() {
        List<Expression.Compare> holding = new ArrayList<>();
        collect(root, holding);
        return holding;
    }

    private void collect(Expression part, List<Expression.Compare> into) {
        if (part instanceof Expression.Compare compare) {
            if (parts().truth(compare).now() == TruthValue.TRUE) {
                into.add(compare);
            }
        } else if (part instanceof Expression.Both || part instanceof Expression.Either) {
            part.parts().forEach(inner -> collect(inner, into));
        }
    }

    Expression root() {
        return root;
    }

    /** The value of a part that is a number. */
    double value(Expression part) {
        return parts().number(part).value();
    }

    /** The text of a part. */
    String text(Expression part) {
        return condition.text().substring(part.span().start(), part.span().end());
    }

    /** Every part with its value, the whole first. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (frame().shows()) {
            find(root, 0, findings);
        }
        return findings;
    }

    private void find(Expression part, int depth, List<Finding> into) {
        if (part instanceof Expression.Quantity) {
            return;
        }
        if (part.condition()) {
            int now = parts().truth(part).now();
            Finding.Truth holds = now == TruthValue.TRUE
                    ? Finding.Truth.TRUE
                    : now == TruthValue.FALSE ? Finding.Truth.FALSE : Finding.Truth.UNKNOWN;
            into.add(new Finding(text(part), depth, Double.NaN, holds, note(part)));
        } else {
            into.add(new Finding(text(part), depth, value(part), Finding.Truth.NONE, note(part)));
        }
        if (!(part instanceof Expression.Across)) {
            part.parts().forEach(inner -> find(inner, depth + 1, into));
        }
    }

    private String note(Expression part) {
        return switch (part) {
            case Expression.MetricValue metric
            when metric.source().isEmpty() && Double.isNaN(value(part)) -> metric.metric() + " is missing";
            case Expression.MetricValue metric
            when metric.source().isPresent() && Double.isNaN(value(part)) ->
                metric.source().get() + " has sent no " + metric.metric();
            case Expression.MetricValue metric when metric.source().isEmpty() -> frame().unit(metric.metric());
            case Expression.Across across -> parts().tallyText(across);
            case Expression.Arithmetic arithmetic
            when arithmetic.operator() == '/' && value(arithmetic.right()) == 0 -> "division by zero";
            case Expression.Windowed windowed when Double.isNaN(value(part)) -> "not enough values yet";
            default -> "";
        };
    }
}
