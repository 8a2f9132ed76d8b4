package org.tocsin.api.source;

import java.time.Instant;
import java.util.List;

/**
 * Something that is known to have gone wrong: the ground truth that detection is measured against.
 *
 * @param source the source that it happened to
 * @param kind what happened, such as {@code spike} or {@code leak}
 * @param metrics the metrics that it touched
 * @param from its first moment, in event time
 * @param to its last moment, in event time
 */
public record Incident(String source, String kind, List<String> metrics, Instant from, Instant to) {
    public Incident {
        metrics = List.copyOf(metrics);
    }
}
