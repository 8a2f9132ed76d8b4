/**
 * What survives a restart: alerts that are not over, and what detectors remember of the last events.
 *
 * <pre>
 * checks ─RestartNotes→ AlertMemory, RecentMemory → two files → Recollection ─Remembered, RecentState→ checks
 * </pre>
 *
 * <p>A thread of the monitor writes now and then and at the end, beside the file and moved into place. Both files are
 * read once, when the monitor opens; what cannot be read is told and begins anew. A check takes up its part at its first
 * event that is later than what it had judged. Replays remember nothing.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.engine.internal.memory;
