/**
 * Jumps and leaks: how far a metric is from its own recent level.
 *
 * <p>{@code DeviationScorer} asks {@code MetricLevels} for each metric, which keep a short and a long
 * {@code RecentLevel}: a jump is plain beside the one, a slow leak beside the other. The score of an event is that of
 * the metric that is furthest off. What is an anomaly, and what is kept of it, is for {@code org.tocsin.learning}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.deviation.internal;
