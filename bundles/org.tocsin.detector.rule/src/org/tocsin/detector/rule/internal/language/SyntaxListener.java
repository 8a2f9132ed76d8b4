package org.tocsin.detector.rule.internal.language;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.detector.rule.internal.grammar.ConditionLexer;

/** Ends the reading at the first place that the grammar does not allow, and says what was expected there. */
final class SyntaxListener extends BaseErrorListener {

    @Override
    @NonNullByDefault({}) // ANTLR says nothing of parameters
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object offending,
            int line,
            int column,
            String message,
            RecognitionException failure) {
        Token token = (Token) offending;
        IntervalSet expected = failure != null && failure.getExpectedTokens() != null
                ? failure.getExpectedTokens()
                : ((Parser) recognizer).getExpectedTokens();
        throw new FlawException(spanOf(token), "found " + found(token) + ", expected " + expected(token, expected));
    }

    private static Span spanOf(Token token) {
        return new Span(token.getStartIndex(), Math.max(token.getStopIndex(), token.getStartIndex()) + 1);
    }

    private static String found(Token token) {
        return token.getType() == Token.EOF ? "the end" : "'" + token.getText() + "'";
    }

    private static String expected(Token token, IntervalSet expected) {
        String hint = switch (token.getText()) {
            case "=" -> "== ";
            case "&" -> "'and' ";
            case "|" -> "'or' ";
            case "!" -> "'not' or != ";
            default -> "";
        };
        if (!hint.isEmpty()) {
            return hint.strip();
        }
        if (expected.contains(ConditionLexer.QUANTITY)) {
            return "a metric, a number, a function or '('";
        }
        if (expected.contains(ConditionLexer.PATTERN)) {
            return "a pattern of source names such as web-*";
        }
        if (expected.contains(ConditionLexer.SOURCE) || expected.contains(ConditionLexer.CLOSE_SOURCE)) {
            return "the name of a source and ']'";
        }
        if (expected.size() == 1 && expected.contains(ConditionLexer.COMMA)) {
            return "',' and a condition";
        }
        if (expected.contains(ConditionLexer.COMMA)) {
            return "an operator, ',' or ')'";
        }
        if (expected.contains(ConditionLexer.CLOSE)) {
            return "an operator such as > or and, or ')'";
        }
        return "an operator such as > or and, or the end";
    }
}
