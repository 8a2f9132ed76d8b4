package org.tocsin.api.detector;

import org.tocsin.api.event.Event;

/**
 * Judges the events of one source, one after the other.
 *
 * <p>The engine makes one instance a source and calls it from one thread at a time, in order of event time, so it may
 * keep state without locks. The same events give the same verdicts: time is the event's, chance is seeded. Missing
 * values (NaN) never throw.
 */
@FunctionalInterface
public interface Detector {

    /**
     * Looks at the next event.
     *
     * <p>It should return within microseconds; one that needs more than a second, throws, or returns null or a score that
     * is not a number again and again is paused.
     */
    Verdict inspect(Event event);
}
