/**
 * Shapes that were never there: how far the newest window of a source is from the past windows nearest to it.
 *
 * <pre>
 * Event → RecentPoints → window ─Neighbours→ the k nearest of PastWindows → distance
 * </pre>
 *
 * <p>{@code WindowDifference} says which metrics differ, and what the neighbours had in their place. The detector
 * around the scorer is that of {@code org.tocsin.learning}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.windows.internal;
