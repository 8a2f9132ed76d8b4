/**
 * Weka's Isolation Forest, over the metrics of a source and their changes.
 *
 * <pre>
 * Event → ProfiledRow ─ForestModel→ score → Verdict, with an Explanation
 *           └→ TrainingWindow ─Lesson→ ForestGrowth ─WekaForest→ the next ForestModel
 * </pre>
 *
 * <p>{@code ForestDetector} judges by a model that does not change; {@code ForestLearning} gathers rows and decides
 * when the next one is due, which grows elsewhere and is taken over between two events. Weka is known to few classes
 * around {@code WekaForest}; its trees are read out into flat arrays, because scoring must not allocate.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.detector.forest.internal;
