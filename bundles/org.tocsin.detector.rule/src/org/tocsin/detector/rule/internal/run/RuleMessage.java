package org.tocsin.detector.rule.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.setting.Durations;
import org.tocsin.detector.rule.internal.language.Condition;
import org.tocsin.detector.rule.internal.language.Expression;
import org.tocsin.detector.rule.internal.language.MessageTemplate;
import org.tocsin.rule.api.Comparison;
import org.tocsin.rule.api.Rule;

/** What a rule says when it holds: which metrics did it, and the sentence for a person. */
final class RuleMessage {

    /** A comparison that holds, seen from the number that is to blame. */
    private record Blame(String name, String metric, double value, double level, String unit, ExpectedRange expected) {}

    private final String subject;
    private final Rule rule;
    private final MessageTemplate template;
    private final Program when;
    private final Workspace workspace;
    private final String metric;

    RuleMessage(String subject, RuleVariant variant, Program when, Workspace workspace) {
        this.subject = subject;
        this.rule = variant.rule();
        this.template = variant.message();
        this.when = when;
        this.workspace = workspace;
        for (MessageTemplate.Part part : template.parts()) {
            if (part instanceof MessageTemplate.Number number) {
                // What it remembers has to see every event, though it is seldom asked.
                compiled(number);
            }
        }
        this.metric = metricOf(when.root(), when);
    }

    private Number compiled(MessageTemplate.Number number) {
        return new Compiler(number.expression(), workspace)
                .number(number.expression().root());
    }

    /** The metric that the rule is about; the text of its condition where there is none. */
    String metric() {
        return metric;
    }

    private static String metricOf(Expression part, Program program) {
        List<Expression.MetricValue> own = Condition.metricsOf(part);
        if (!own.isEmpty()) {
            return own.get(0).metric();
        }
        List<String> others = new ArrayList<>();
        part.visit(inner -> {
            if (inner instanceof Expression.MetricValue value) {
                others.add(value.metric());
            }
        });
        return others.isEmpty() ? program.text(part) : others.get(0);
    }

    /**
     * The anomaly, for a rule that holds now.
     *
     * @param heldMillis for how long it has
     */
    Verdict.Anomaly anomaly(long heldMillis) {
        List<Blame> blames = new ArrayList<>();
        for (Expression.Compare compare : when.holding()) {
            blames.add(blame(compare));
        }
        if (blames.isEmpty()) {
            blames.add(whole());
        }
        Blame first = blames.get(0);
        return new Verdict.Anomaly(
                finite(first.value()),
                finite(first.level()),
                rule.severity(),
                text(first, heldMillis),
                contributions(blames));
    }

    private static double finite(double value) {
        return Double.isNaN(value) ? 0 : Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
    }

    /** One for each metric. */
    private static List<Contribution> contributions(List<Blame> blames) {
        List<Blame> distinct = new ArrayList<>();
        for (Blame blame : blames) {
            if (distinct.stream().noneMatch(known -> known.metric().equals(blame.metric()))) {
                distinct.add(blame);
            }
        }
        return distinct.stream()
                .map(blame -> new Contribution(blame.metric(), blame.value(), blame.expected(), 1.0 / distinct.size()))
                .toList();
    }

    private Blame blame(Expression.Compare compare) {
        boolean turned = compare.left() instanceof Expression.Quantity;
        Expression side = turned ? compare.right() : compare.left();
        double value = when.value(side);
        double level = when.value(turned ? compare.left() : compare.right());
        Comparison comparison = turned ? turned(compare.comparison()) : compare.comparison();
        ExpectedRange expected = switch (comparison) {
            case GREATER, GREATER_OR_EQUAL -> ExpectedRange.atMost(level);
            case LESS, LESS_OR_EQUAL -> ExpectedRange.atLeast(level);
            case NOT_EQUAL -> new ExpectedRange(level, level);
            case EQUAL -> ExpectedRange.UNKNOWN;
        };
        return new Blame(when.text(side), metricOf(side, when), value, level, unit(side), expected);
    }

    /** In which unit a number is, as far as that follows from its metrics. */
    private String unit(Expression side) {
        return switch (side) {
            case Expression.MetricValue value ->
                value.source().isPresent() ? "" : when.frame().unit(value.metric());
            case Expression.Windowed windowed ->
                switch (windowed.function()) {
                    case COUNT, ZSCORE -> "";
                    case RATE -> unit(windowed.argument()) + "/s";
                    default -> unit(windowed.argument());
                };
            case Expression.Previous previous -> unit(previous.argument());
            case Expression.Negative negative -> unit(negative.part());
            case Expression.Age age -> "ms";
            case Expression.Arithmetic sum when sum.operator() == '+' || sum.operator() == '-' -> unit(sum.left());
            default -> "";
        };
    }

    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case GREATER -> Comparison.LESS;
            case GREATER_OR_EQUAL -> Comparison.LESS_OR_EQUAL;
            case LESS -> Comparison.GREATER;
            case LESS_OR_EQUAL -> Comparison.GREATER_OR_EQUAL;
            case EQUAL, NOT_EQUAL -> comparison;
        };
    }

    /** The condition as a whole, where no single comparison is to blame. */
    private Blame whole() {
        List<Expression.MetricValue> own = Condition.metricsOf(when.root());
        double value = own.isEmpty() ? Double.NaN : when.value(own.get(0));
        return new Blame(metric, metric, value, Double.NaN, when.frame().unit(metric), ExpectedRange.UNKNOWN);
    }

    private String text(Blame first, long heldMillis) {
        if (template.parts().isEmpty()) {
            String what = Double.isNaN(first.value())
                    ? "'" + rule.when().strip() + "' holds"
                    : first.name() + " is " + RuleFigures.text(first.value(), first.unit());
            return what + " (" + rule.name() + ": " + rule.when().strip() + ").";
        }
        StringBuilder text = new StringBuilder();
        for (MessageTemplate.Part part : template.parts()) {
            switch (part) {
                case MessageTemplate.Literal literal -> text.append(literal.text());
                case MessageTemplate.Word word -> text.append(word(word.word(), first, heldMillis));
                case MessageTemplate.Number number -> {
                    double value = compiled(number).value();
                    text.append(
                            number.digits().isPresent()
                                    ? RuleFigures.text(value, number.digits().get())
                                    : RuleFigures.text(value));
                }
            }
        }
        return text.toString();
    }

    private String word(String word, Blame first, long heldMillis) {
        return switch (word) {
            case "source" -> subject;
            case "name" -> rule.name();
            case "metric" -> first.metric();
            case "value" -> RuleFigures.text(first.value(), first.unit());
            case "level" -> RuleFigures.text(first.level(), first.unit());
            case "for" -> Durations.text(Duration.ofMillis(heldMillis));
            case "severity" -> rule.severity().word();
            case "runbook" -> rule.runbook();
            default -> rule.labels().get(word);
        };
    }
}
