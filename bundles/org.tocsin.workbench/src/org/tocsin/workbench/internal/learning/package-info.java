/**
 * The view of what detectors have learned of a source: scores, threshold and kept models.
 *
 * <pre>
 * LiveModels ─LearnedModel→ LearningView → ThresholdPane, ModelsPane
 *                                              │ ThresholdMove
 *                                              ▼
 *                                        LearningSetting
 * </pre>
 *
 * <p>Asked in a steady beat, answered when the lane has time. A threshold that is dragged shows at once what would come
 * of it; only Apply changes the setting. What is done with models is a command to the monitor, and is seen when it has
 * been carried out.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.learning;
