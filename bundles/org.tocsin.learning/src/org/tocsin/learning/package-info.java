/**
 * What detectors that learn from a stream share: columns of metrics, the scale on which scores are compared, the level
 * that follows from a number of expected false alerts a day, and the detector around a {@link Scorer}.
 */
package org.tocsin.learning;
