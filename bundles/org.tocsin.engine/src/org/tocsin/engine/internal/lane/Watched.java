package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.memory.RestartNotes;

/**
 * What a lane keeps of a source, or of all sources as a whole: what waits to be sorted in, and the checks. Touched by one
 * thread at a time.
 *
 * <p>What happens to alerts is returned, in the order in which it came about.
 *
 * <p>Two clocks go into it: event time, and the <em>time of the monitor</em>, which is that of the wall when live and
 * that of the newest event of the whole input in a replay. By the second it knows how long it has been silent.
 */
sealed interface Watched permits SourceState, Confluence {

    /** Takes an event, and has the checks judge what is due. */
    List<Alert> arrive(Arrival arrival);

    /** Has the checks judge what came before this {@link System#nanoTime()} and waits to be sorted in. */
    List<Alert> releaseHeld(long cameBeforeNanos);

    /** Has the checks judge all that waits to be sorted in: nothing earlier can come. */
    List<Alert> releaseAll();

    /** Until when, in the time of the monitor, no check is overdue; {@link Long#MAX_VALUE} for ever. */
    long due();

    /** The time of the monitor has come to this: asks the checks that are overdue. */
    List<Alert> advance(long now);

    /** Nobody waits for events of this source any more, so that its silence means nothing until it sends again. */
    void unwatched(String source);

    /** The same for everything in here. */
    void unwatched();

    /** Goes by this plan from now on. */
    List<Alert> follow(DetectionPlan plan);

    /** Forgets this source: what is open ends. */
    List<Alert> forget(String source, String why);

    /** Somebody has taken an alert on, which may be one of these. */
    List<Alert> acknowledge(String alertId, String by, String why);

    /** How the checks on this source or group stand. */
    List<CheckStatus> status(String name);

    /** Does something with what the checks on this source have learned. */
    void learners(String source, Consumer<Learner> action);

    /** Hands on what is to be kept over a restart. */
    void remember(RestartNotes notes);
}
