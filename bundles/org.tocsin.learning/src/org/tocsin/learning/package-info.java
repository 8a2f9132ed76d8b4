/**
 * What detectors that learn from a stream share: columns of metrics, the scale on which scores are compared, the level
 * that follows from a number of expected false alerts a day, and the detector around a {@link Scorer}.
 *
 * <pre>
 * Event ─Scorer→ score ─SurpriseScale→ how rare it is ─FalseAlertRate→ an anomaly, or not
 * </pre>
 *
 * <p>A detector bundle brings a scorer and its settings; {@link ScoringDetector} is the rest of the detector,
 * {@link ScoringLearning} what it keeps. Models are written by {@link ModelOutput} and read by {@link ModelInput},
 * which refuses whatever is not one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.learning;
