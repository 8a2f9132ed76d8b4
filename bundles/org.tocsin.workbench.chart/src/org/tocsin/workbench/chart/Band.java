package org.tocsin.workbench.chart;

/**
 * A stretch of time that something lasted.
 *
 * @param from in milliseconds since 1970-01-01T00:00Z
 * @param to in milliseconds since 1970-01-01T00:00Z
 * @param emphasis how much it matters
 */
public record Band(long from, long to, Emphasis emphasis) {}
