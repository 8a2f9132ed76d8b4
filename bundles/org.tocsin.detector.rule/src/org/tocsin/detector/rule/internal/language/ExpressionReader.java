package org.tocsin.detector.rule.internal.language;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.tocsin.detector.rule.internal.grammar.ConditionLexer;
import org.tocsin.detector.rule.internal.grammar.ConditionParser;

/** Reads the text of a condition or of a number into an expression, by the grammar. */
final class ExpressionReader {

    static final int MOST_WORDS = 2_000;
    static final int DEEPEST = 64;

    private ExpressionReader() {}

    /**
     * Reads a whole text.
     *
     * @throws FlawException at the first place that cannot be understood
     */
    static Expression read(String text) {
        ConditionLexer lexer = new ConditionLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        countCharacters(text, tokens.getTokens());
        bound(tokens.getTokens());
        ConditionParser parser = new ConditionParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxListener());
        return new ExpressionBuilder(text).visit(parser.whole().expression());
    }

    /** The grammar counts code points; places in texts are counted in characters, of which an emoji has two. */
    private static void countCharacters(String text, List<Token> tokens) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return;
        }
        for (Token token : tokens) {
            if (token instanceof CommonToken counted) {
                counted.setText(counted.getText());
                int last = token.getStopIndex() + 1;
                counted.setStartIndex(text.offsetByCodePoints(0, token.getStartIndex()));
                counted.setStopIndex(text.offsetByCodePoints(0, last) - 1);
            }
        }
    }

    /** What is nested too deep or too long is turned away before anything recurses into it. */
    private static void bound(List<Token> tokens) {
        if (tokens.size() > MOST_WORDS) {
            throw new FlawException(
                    new Span(
                            tokens.get(MOST_WORDS).getStartIndex(),
                            tokens.get(MOST_WORDS).getStopIndex() + 1),
                    "found more than " + MOST_WORDS + " words, expected a shorter condition");
        }
        int depth = 0;
        int signs = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case ConditionLexer.OPEN, ConditionLexer.ACROSS -> depth++;
                case ConditionLexer.CLOSE -> depth--;
                default -> {
                    // everything else does not nest
                }
            }
            boolean sign = token.getType() == ConditionLexer.NOT || token.getType() == ConditionLexer.MINUS;
            signs = sign ? signs + 1 : 0;
            if (depth > DEEPEST || signs > DEEPEST) {
                throw new FlawException(
                        new Span(token.getStartIndex(), token.getStopIndex() + 1),
                        "found more than " + DEEPEST + " levels, expected a condition that is nested less deep");
            }
        }
    }
}
