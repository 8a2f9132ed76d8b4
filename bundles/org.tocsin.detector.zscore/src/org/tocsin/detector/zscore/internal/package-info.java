/**
 * A detector made only by what a stranger has: the modified z-score of each metric against its own recent past.
 *
 * <p>It is the worked example of how to write a detector and is not in the product: {@code ZScoreFactory} plugs it in,
 * {@code ZScoreDetector} judges by the median and spread of a {@code RollingWindow}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.zscore.internal;
