/**
 * Lanes: queues with a thread each, where events are put into order and judged.
 *
 * <pre>
 * Lane → LaneSources → OrderedInput ┬ of a source    → CheckSet ─────────────┐
 *                                   └ of all sources → CrossChecks → CheckSet ┴→ DetectorState → CheckState → AlertPolicy
 * </pre>
 *
 * <p>A source belongs to one lane, and so do its detectors and all that is known of it: only the thread of the lane
 * touches them, so nothing here is locked. Whatever else concerns a source comes as an {@code Instruction} in the same
 * queue. What happens to alerts is returned all the way up to the lane, which alone lets it out. A detector that throws
 * or dawdles is dealt with in {@code DetectorState} and harms nobody else. Training is the one thing that leaves the
 * lane: a {@code Trainer} does it, and the lane takes it up between two events.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal.lane;
