package org.tocsin.detector.rule.internal.language;

/**
 * Tells numbers from conditions.
 *
 * @param text the whole text, for messages
 */
record Kinds(String text) {

    /** The expression, which has to be a number. */
    Expression number(Expression expression) {
        if (expression.condition()) {
            throw new FlawException(
                    expression.span(),
                    "found the condition '" + expression.span().of(text) + "', expected a number");
        }
        return expression;
    }

    /** The expression, which has to be a condition. */
    Expression condition(Expression expression) {
        if (!expression.condition()) {
            throw new FlawException(
                    expression.span(),
                    "found the number '" + expression.span().of(text) + "', expected a condition such as '"
                            + expression.span().of(text) + " > 90'");
        }
        return expression;
    }
}
