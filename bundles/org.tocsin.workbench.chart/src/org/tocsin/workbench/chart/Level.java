package org.tocsin.workbench.chart;

/**
 * A value that means something, such as the threshold of a rule.
 *
 * @param value where the line is
 * @param emphasis how much it matters
 * @param text what it means, in a few words
 */
public record Level(double value, Emphasis emphasis, String text) {}
