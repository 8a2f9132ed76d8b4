/**
 * The monitor that people command, and the way in: from the sink of a source to the lane that it belongs to.
 *
 * <pre>
 * source ─EventSink→ Feed ─Gate, SourceDirectory, Doubt→ Lanes ─Arrival→ a Lane
 *                                                          ↑
 * people ─Monitor→ Pipeline → Flow ────────── Instruction ─┘
 * </pre>
 *
 * <p>Events come on the threads of their sources; live they are dropped and counted when a lane is full, in a replay
 * the source waits. What people ask or order goes into the same queues, and nobody waits for it. {@code Timekeeper}
 * tells the lanes how time passes, {@code MemoryKeeper} and {@code LaneModels} have them say what is to be kept, and
 * {@code HistoryLessons} runs the past of a source through a pipeline of its own before the source is started.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal.monitor;
