package org.tocsin.api.source;

import java.util.Set;

/**
 * What a source knows of the time before its first live event: detectors learn from it, and nothing else hears of it.
 *
 * @param events pushes the past, oldest first, by {@link EventSink#put}, and ends; can be started once
 * @param ordered whether its events come in order of time for each source name
 * @param expected about how many events it has, for progress; 0 if nobody knows
 * @param sources the names that it is about; empty if nobody knows
 */
public record SourceHistory(EventSource events, boolean ordered, long expected, Set<String> sources) {

    public SourceHistory {
        sources = Set.copyOf(sources);
    }
}
