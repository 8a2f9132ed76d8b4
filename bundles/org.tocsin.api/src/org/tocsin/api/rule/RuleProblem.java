package org.tocsin.api.rule;

/**
 * What is wrong in a rule file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param message one sentence: what was found and what was expected
 */
public record RuleProblem(int line, int column, String message) {}
