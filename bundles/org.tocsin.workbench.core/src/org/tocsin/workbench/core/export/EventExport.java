package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Set;

/**
 * Which events to export.
 *
 * @param past where they are
 * @param from events before this are left out
 * @param to events after this are left out
 * @param sources whose
 */
public record EventExport(PastEvents past, Instant from, Instant to, Set<String> sources) {

    public EventExport {
        sources = Set.copyOf(sources);
    }

    /**
     * Writes them as CSV; false if it was cancelled.
     *
     * @throws IOException with words for the end of a sentence, if there are none
     */
    public boolean write(OutputStream out, ExportProgress progress) throws IOException {
        progress.doing("Reading events");
        EventTables tables = EventTables.read(past, from, to, sources::contains, progress);
        if (progress.cancelled()) {
            return false;
        }
        if (tables.events().isEmpty()) {
            throw new IOException("there are no events of these sources in this time");
        }
        progress.doing("Writing events");
        return tables.joined().write(out, progress);
    }
}
