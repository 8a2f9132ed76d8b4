/**
 * Amazon's Random Cut Forest over the last events of a source; off unless it is named.
 *
 * <p>{@code CutForestScorer} brings every metric to one range, asks the library for a score and learns the event when
 * the next one comes. It is here to be measured against, and its library is known to this bundle only.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.rcf.internal;
