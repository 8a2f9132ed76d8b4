package org.tocsin.workbench.core.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a silence holds. */
public sealed interface SilenceSchedule permits Once, Weekly {

    /** The window that a time is in, or else the first one after it; empty if there is none any more. */
    Optional<SilenceWindow> next(Instant time);

    /** The same with the window that a time is in cut off there; what is over stays as it is. */
    SilenceSchedule endedAt(Instant time);

    /** The same for longer, counted from the time if it is over by then; empty if it is on a calendar. */
    Optional<SilenceSchedule> extended(Duration longer, Instant time);

    default boolean holds(Instant time) {
        return next(time).filter(window -> window.holds(time)).isPresent();
    }
}
