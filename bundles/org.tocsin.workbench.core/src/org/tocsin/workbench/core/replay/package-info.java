/**
 * Recordings that are replayed apart from what is watched: each with a pipeline, a board and a history of its own.
 *
 * <pre>
 * ReplayDesk ─opens→ Replay ┬ RecordingSurvey: what stands in the files, read once before
 *                           │ (or a RecordedSpan of what is watched)
 *                           ├ PacedSource ─each event waits for→ ReplayClock
 *                           └ a Monitor without memory, models or writers → AlertBoard, MetricHistory
 * ReplayInput: files, or an IncidentBundle that is unpacked until the replay is closed
 * ReplayComparison: the same recording by two Judgements, to the end → what came, what went, what stayed
 * </pre>
 *
 * <p>Everything is safe to call from any thread and returns at once, unless it says otherwise: a replay opens, reads and
 * closes on a thread of its own. Going back means to begin anew and to hurry to that time, so that a moment of a
 * recording looks the same whichever way one came there.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.workbench.core.replay;
