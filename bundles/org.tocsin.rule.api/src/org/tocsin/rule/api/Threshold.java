package org.tocsin.rule.api;

/**
 * A place in a condition where a metric is compared with a fixed level: {@code cpu > 90}.
 *
 * @param metric the name of the metric
 * @param comparison how
 * @param level with what; a level with a unit of time is in milliseconds, one of size in bytes
 * @param start where the level stands in the text of the condition: its first character, counted from 0
 * @param end the character behind the level
 */
public record Threshold(String metric, Comparison comparison, double level, int start, int end) {}
