package org.tocsin.workbench.core.silence;

import java.time.Instant;

/**
 * A span of time in which a silence holds.
 *
 * @param from its first moment
 * @param until the moment behind its last; not before {@code from}
 */
public record SilenceWindow(Instant from, Instant until) {

    /** No time at all. */
    public static final SilenceWindow NONE = new SilenceWindow(Instant.EPOCH, Instant.EPOCH);

    public boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
