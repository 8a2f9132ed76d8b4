/**
 * A recording in one file, an H2 MVStore.
 *
 * <pre>
 * lanes → RecorderThread: a bounded queue ─4 times a second→ Recorder ┬ RecordingStore.append: a frame of what came
 *                                                                   ├ Gathering: the same, by source and stretch
 *                                                                   └ every ten minutes: blocks take their place
 * any thread → StoredRecording.read → StretchPieces: blocks and frames, one stretch after the other → MergedRows
 * </pre>
 *
 * <p>Time is cut into stretches of ten minutes. Of a stretch, each source has a block: its rows, column by column. {@code
 * ColumnCode} writes decimals as differences of whole numbers, and what is no decimal as it is, byte by byte of all rows, so
 * that what is alike stands together; a Deflater does the rest. Until a stretch is over, its events lie in the frames that
 * they came in. Blocks take their place in one commit, so that whenever the process ends, every event is there once. {@code
 * BlockLedger} knows what all of it comes to.
 *
 * <p>Whatever goes wrong with the file is told in one sentence ({@code StoreFile}); the next minute it is tried again.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.recording.internal;
