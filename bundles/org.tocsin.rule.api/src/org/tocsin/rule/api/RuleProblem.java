package org.tocsin.rule.api;

/**
 * What is wrong in a rule file or in a condition.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param length how many characters are wrong, at least 1
 * @param message one sentence: what was found and what was expected
 */
public record RuleProblem(int line, int column, int length, String message) {

    /** One character is wrong, or it is not known how many. */
    public RuleProblem(int line, int column, String message) {
        this(line, column, 1, message);
    }
}
