package org.tocsin.source.simulator.internal;

import java.time.Instant;
import org.tocsin.api.source.Incident;

/**
 * One thing that goes wrong.
 *
 * @param source the source that it happens to
 * @param kind what happens
 * @param from its first moment, in milliseconds of event time
 * @param to its last moment, in milliseconds of event time
 * @param size how hard it hits: 1 is usual
 */
record Fault(String source, FaultKind kind, long from, long to, double size) {

    boolean covers(long time) {
        return time >= from && time <= to;
    }

    /** How far it has come at this time: 0 at its beginning, 1 at its end. */
    double progress(long time) {
        return to == from ? 1 : Math.clamp((double) (time - from) / (to - from), 0, 1);
    }

    Incident incident() {
        return new Incident(source, kind.word(), kind.metrics(), Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
    }
}
