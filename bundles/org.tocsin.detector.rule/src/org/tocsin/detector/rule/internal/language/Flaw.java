package org.tocsin.detector.rule.internal.language;

/**
 * What is wrong at a place of a condition.
 *
 * @param span the place
 * @param message what was found and what was expected, without a full stop
 */
public record Flaw(Span span, String message) {}
