package org.tocsin.detector.rule.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.detector.rule.internal.grammar.ConditionParser;
import org.tocsin.detector.rule.internal.grammar.ConditionParser.ExpressionContext;
import org.tocsin.detector.rule.internal.grammar.ConditionParserBaseVisitor;
import org.tocsin.rule.api.Comparison;

/** Makes expressions from what the grammar has found; numbers, units and functions are checked here. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // ANTLR says nothing of parameters
final class ExpressionBuilder extends ConditionParserBaseVisitor<Expression> {

    private final Kinds typed;
    private final FunctionCalls calls;

    ExpressionBuilder(String text) {
        this.typed = new Kinds(text);
        this.calls = new FunctionCalls(text, typed);
    }

    private static Span span(ParserRuleContext context) {
        return span(context.getStart(), context.getStop());
    }

    private static Span span(Token first, Token last) {
        return new Span(first.getStartIndex(), last.getStopIndex() + 1);
    }

    private Expression number(ExpressionContext context) {
        return typed.number(visit(context));
    }

    private Expression condition(ExpressionContext context) {
        return typed.condition(visit(context));
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
                comparison(context.operator.getText()), typed.number(left), number(context.right), span(context));
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
        if (source.isPresent() && source.get().indexOf('*') >= 0) {
            throw new FlawException(
                    span(context.SOURCE().getSymbol(), context.SOURCE().getSymbol()),
                    "found the pattern '" + source.get()
                            + "', expected the name of one source; any, count and share ask about several");
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
        List<Expression> arguments = new ArrayList<>();
        context.expression().forEach(argument -> arguments.add(visit(argument)));
        Token name = context.NAME().getSymbol();
        return calls.call(name.getText(), span(name, name), span(context), arguments);
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
                    calls.window(second),
                    span(context));
        }
        Expression condition = typed.condition(second);
        condition.visit(part -> {
            if (part instanceof Expression.Across inner) {
                throw new FlawException(inner.span(), "found a question to other sources within another one");
            }
        });
        String unquoted = pattern.startsWith("`") || pattern.startsWith("\"") ? unquoted(pattern) : pattern;
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

    private static Comparison comparison(String symbol) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.symbol().equals(symbol)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException(symbol);
    }
}
