/**
 * Values that stand still: how rare it is that a metric has had exactly the same value for so long.
 *
 * <p>{@code StuckScorer} keeps a {@code Repetition} for each metric, so that one that usually stands still does not
 * count for much. The detector around it is that of {@code org.tocsin.learning}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.stuck.internal;
