package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.tocsin.api.rule.Comparison;
import org.tocsin.detector.rule.internal.grammar.ConditionParser;
import org.tocsin.detector.rule.internal.grammar.ConditionParser.ExpressionContext;
import org.tocsin.detector.rule.internal.grammar.ConditionParserBaseVisitor;

/** Makes expressions from what the grammar has found; numbers, units and functions are checked here. */
final class ExpressionBuilder extends ConditionParserBaseVisitor<Expression> {

    private final String text;

    ExpressionBuilder(String text) {
        this.text = text;
    }

    private static Span span(ParserRuleContext context) {
        return span(context.getStart(), context.getStop());
    }

    private static Span span(Token first, Token last) {
        return new Span(first.getStartIndex(), last.getStopIndex() + 1);
    }

    private Expression number(ExpressionContext context) {
        return number(visit(context));
    }

    private Expression number(Expression expression) {
        if (expression.condition()) {
            throw new FlawException(
                    expression.span(),
                    "found the condition '" + expression.span().of(text) + "', expected a number");
        }
        return expression;
    }

    private Expression condition(ExpressionContext context) {
        return condition(visit(context));
    }

    private Expression condition(Expression expression) {
        if (!expression.condition()) {
            throw new FlawException(
                    expression.span(),
                    "found the number '" + expression.span().of(text) + "', expected a condition such as '"
                            + expression.span().of(text) + " > 90'");
        }
        return expression;
    }

    @Override
    public Expression visitNegation(ConditionParser.NegationContext context) {
        return new Expression.Negative(number(context.expression()), span(context));
    }

    @Override
    public Expression visitArithmetic(ConditionParser.ArithmeticContext context) {
        return new Expression.Arithmetic(
                context.operator.getText().charAt(0), number(context.left), number(context.right), span(context));
    }

    @Override
    public Expression visitComparison(ConditionParser.ComparisonContext context) {
        Expression left = visit(context.left);
        if (left instanceof Expression.Compare) {
            throw new FlawException(
                    span(context.operator, context.operator),
                    "found a second comparison, expected 'and', as in '1 < cpu and cpu < 5'");
        }
        return new Expression.Compare(
                Operators.comparison(context.operator.getText()), number(left), number(context.right), span(context));
    }

    @Override
    public Expression visitNot(ConditionParser.NotContext context) {
        return new Expression.Not(condition(context.expression()), span(context));
    }

    @Override
    public Expression visitAnd(ConditionParser.AndContext context) {
        return new Expression.Both(condition(context.left), condition(context.right), span(context));
    }

    @Override
    public Expression visitOr(ConditionParser.OrContext context) {
        return new Expression.Either(condition(context.left), condition(context.right), span(context));
    }

    @Override
    public Expression visitGroup(ConditionParser.GroupContext context) {
        return visit(context.expression());
    }

    @Override
    public Expression visitQuantity(ConditionParser.QuantityContext context) {
        return QuantityReader.read(context.getText(), span(context));
    }

    @Override
    public Expression visitMetric(ConditionParser.MetricContext context) {
        Optional<String> source =
                Optional.ofNullable(context.SOURCE()).map(node -> node.getText().strip());
        if (source.isPresent() && source.get().isEmpty()) {
            throw new FlawException(span(context), "found no name between the brackets, expected that of a source");
        }
        String metric = context.NAME() != null
                ? context.NAME().getText()
                : unquoted(context.QUOTED_NAME().getText());
        return new Expression.MetricValue(metric, source, span(context));
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    @Override
    public Expression visitCall(ConditionParser.CallContext context) {
        String name = context.NAME().getText();
        List<Expression> arguments = new ArrayList<>();
        context.expression().forEach(argument -> arguments.add(visit(argument)));
        Token at = context.NAME().getSymbol();
        boolean overTime = arguments.size() == 2
                && arguments.get(1) instanceof Expression.Quantity quantity
                && quantity.unit().map(Unit::dimension).equals(Optional.of(Dimension.TIME));
        Optional<WindowFunction> window = WindowFunction.of(name);
        Optional<ValueFunction> value = ValueFunction.of(name);
        if (window.isPresent() && (overTime || value.isEmpty())) {
            return windowed(span(context), window.get(), arguments);
        }
        if (value.isPresent()) {
            return computed(span(context), value.get(), arguments);
        }
        if (name.equals("previous") || name.equals("age")) {
            return remembered(span(context), name, arguments);
        }
        throw new FlawException(
                span(at, at),
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
        long millis = Operators.window(arguments.get(1), text);
        return new Expression.Windowed(function, number(arguments.get(0)), millis, span);
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
        arguments.forEach(this::number);
        return new Expression.Computed(function, arguments, span);
    }

    private Expression remembered(Span span, String name, List<Expression> arguments) {
        if (arguments.size() != 1) {
            throw new FlawException(span, "found more than one value, expected one, such as " + name + "(cpu)");
        }
        Expression argument = number(arguments.get(0));
        if (name.equals("previous")) {
            return new Expression.Previous(argument, span);
        }
        if (argument instanceof Expression.MetricValue metric) {
            return new Expression.Age(metric, span);
        }
        throw new FlawException(argument.span(), "found '" + argument.span().of(text) + "', expected a metric");
    }

    @Override
    public Expression visitAcross(ConditionParser.AcrossContext context) {
        String word = context.ACROSS().getText().replace("(", "").strip();
        Token patternToken = context.PATTERN().getSymbol();
        String pattern = context.PATTERN().getText();
        Expression second = visit(context.expression());
        if (word.equals("count") && !second.condition()) {
            // count(cpu, 5m) begins like count(web-*, cpu > 90); the second part tells them apart
            Expression metric = ExpressionReader.read(pattern);
            return new Expression.Windowed(
                    WindowFunction.COUNT,
                    moved(metric, patternToken.getStartIndex()),
                    Operators.window(second, text),
                    span(context));
        }
        Expression condition = condition(second);
        condition.visit(part -> {
            if (part instanceof Expression.Across inner) {
                throw new FlawException(inner.span(), "found a question to other sources within another one");
            }
        });
        String unquoted = pattern.startsWith("`") ? unquoted(pattern) : pattern;
        try {
            SourcePattern.of(unquoted);
        } catch (IllegalArgumentException wrong) {
            throw new FlawException(span(patternToken, patternToken), wrong.getMessage());
        }
        return new Expression.Across(
                AcrossFunction.valueOf(word.toUpperCase(Locale.ROOT)), unquoted, condition, span(context));
    }

    private static Expression moved(Expression expression, int by) {
        if (expression instanceof Expression.MetricValue metric) {
            return new Expression.MetricValue(
                    metric.metric(),
                    metric.source(),
                    new Span(metric.span().start() + by, metric.span().end() + by));
        }
        throw new FlawException(
                new Span(expression.span().start() + by, expression.span().end() + by),
                "found no metric, expected count(metric, window) or count(sources, condition)");
    }

    /** Comparison signs and windows. */
    private static final class Operators {

        private static final long LONGEST = 31L * 86_400_000;

        private static Comparison comparison(String symbol) {
            for (Comparison comparison : Comparison.values()) {
                if (comparison.symbol().equals(symbol)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException(symbol);
        }

        private static long window(Expression expression, String text) {
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
                    expression.span(),
                    "found '" + expression.span().of(text) + "', expected a window of time such as 5m");
        }
    }
}
