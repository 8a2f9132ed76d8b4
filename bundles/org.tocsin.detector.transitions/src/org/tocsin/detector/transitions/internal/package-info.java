/**
 * Steps from level to level: how surprising the newest events are, given what came before each.
 *
 * <p>{@code Levels} cuts the values of a metric into a few; {@code LevelTransitions} counts how often one followed another,
 * as a Markov chain; {@code TransitionScorer} adds up the bits. The detector around it is that of
 * {@code org.tocsin.learning}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.transitions.internal;
