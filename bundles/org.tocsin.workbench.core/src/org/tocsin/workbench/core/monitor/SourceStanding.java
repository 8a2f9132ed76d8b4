package org.tocsin.workbench.core.monitor;

/**
 * How one source stands by what detectors said of its newest event.
 *
 * @param newest event time of its newest event, in milliseconds since 1970-01-01T00:00Z
 * @param score the highest score of those that learn, from 0 to 1; NaN where none has one yet
 * @param seen events learned by checks that still learn
 * @param needed events that these need in all; 0 if none learns
 */
public record SourceStanding(long newest, double score, long seen, long needed) {

    /** Whether something still learns what is normal for it. */
    public boolean learning() {
        return needed > seen;
    }

    /** How far that is, from 0 to 100. */
    public int percent() {
        return needed == 0 ? 100 : (int) (100 * seen / needed);
    }
}
