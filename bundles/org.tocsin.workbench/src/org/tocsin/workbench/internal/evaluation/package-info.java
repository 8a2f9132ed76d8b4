/**
 * The view that measures detectors on a recording.
 *
 * <pre>
 * RecordingForm ─Recordings→ EvaluationJob ─EvaluationAnswer→ EvaluationView → FiguresTable
 * </pre>
 *
 * <p>The job runs in the background, where it can be stopped, and says how far it is; what it says is shown on the UI
 * thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.internal.evaluation;
