package org.tocsin.recording;

import java.time.Instant;
import java.util.Set;

/**
 * Which events are read.
 *
 * @param from the time of the first that is of interest
 * @param to the time of the last
 * @param sources those that are read; empty for all
 */
public record RecordingQuery(Instant from, Instant to, Set<String> sources) {

    public RecordingQuery {
        sources = Set.copyOf(sources);
    }

    /** All sources. */
    public static RecordingQuery between(Instant from, Instant to) {
        return new RecordingQuery(from, to, Set.of());
    }

    /** These sources only; all if there are none. */
    public RecordingQuery of(Set<String> some) {
        return new RecordingQuery(from, to, some);
    }
}
