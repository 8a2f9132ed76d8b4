package org.tocsin.recording;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a recording has.
 *
 * @param first the time of the earliest event; of no meaning if there is none
 * @param last the time of the latest
 * @param events how many there are
 * @param bytes how much disk is taken
 * @param sources the names of all that were recorded, in alphabetical order
 */
public record RecordingExtent(Instant first, Instant last, long events, long bytes, SortedSet<String> sources) {

    public RecordingExtent {
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    }

    /** Nothing. */
    public static final RecordingExtent NONE = new RecordingExtent(Instant.EPOCH, Instant.EPOCH, 0, 0, new TreeSet<>());

    public boolean isEmpty() {
        return events == 0;
    }
}
