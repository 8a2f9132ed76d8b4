/**
 * Figures over a window of event time that are kept up to date with every value, whatever the length of the window.
 *
 * <p>Each kind of {@code Window} keeps no more than its figure needs: slices of time for sums, a queue of candidates
 * for extremes, bins for quantiles. What they remember passes through an {@code Archive}, so that it survives a
 * restart.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.rule.internal.window;
