/**
 * Recordings, pushed through pipelines of their own: to be learned from, to be scored row by row, to measure detectors
 * with. And the files that come of it.
 *
 * <pre>
 * Datasets → Dataset ─FileFeed→ a Monitor, as replay ┬ LearningRun   → models
 *                                                    ├ ScoreRun      → ScoreFile
 *                                                    └ EvaluationRun → FiguresFile
 * </pre>
 *
 * <p>A run is called on a thread that has time: it comes back when the recording is over, and says meanwhile how far it
 * has come. The rows come on a thread of the feed. What cannot be read to its end does not raise there; the feed keeps
 * the reason, one sentence, and the run asks for it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.session.recording;
