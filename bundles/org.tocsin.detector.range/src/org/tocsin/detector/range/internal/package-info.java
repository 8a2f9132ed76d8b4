/**
 * Values that were never seen: how far a metric is beyond everything that it has ever been.
 *
 * <p>{@code RangeScorer} keeps a {@code SeenRange} for each metric and says nothing before it has seen a whole day,
 * because what the night has not shown the morning will. The detector around it is that of {@code org.tocsin.learning}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.range.internal;
