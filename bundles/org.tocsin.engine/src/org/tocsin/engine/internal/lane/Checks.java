package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.memory.RestartNotes;

/**
 * What judges events that come in order of time: the checks on one source or group, or all that look at more than one
 * source. Touched by one thread at a time.
 *
 * <p>What happens to alerts is returned, in the order in which it came about.
 */
sealed interface Checks permits CheckSet, CrossChecks {

    /** Goes by this plan from now on. Checks that are the same keep their state; alerts of those that go are resolved. */
    List<Alert> follow(DetectionPlan plan);

    /** Whether nothing is done at any event. */
    boolean idle();

    /** Whether anything is done at the events of this source. */
    boolean concern(String source);

    /** Asks for a verdict each check. What is overdue by the time of the event comes first. */
    List<Alert> inspect(Event event);

    /** The earliest event time until which a check can wait for the next event. */
    long deadline();

    /** Asks the checks whose deadline is before this event time, in order of deadlines. */
    List<Alert> overdue(long limit);

    /** Whether anybody waits for the next event. */
    boolean watched();

    /** Nobody waits for the next event of this source any more: until it comes, no deadline is missed. */
    void unwatched(String source);

    /** The same for every source. */
    void unwatched();

    /** Forgets this source: what is open ends. */
    List<Alert> forget(String source, String why);

    /** Somebody does something about an alert, which may be one of these. */
    List<Alert> mark(String alertId, Remark remark);

    /** How the checks on this source or group stand. */
    List<CheckStatus> status(String about);

    /** Does something with what the checks on this source have learned. */
    void learners(String source, Consumer<Learner> action);

    /** Notes what is to be kept over a restart. */
    void remember(RestartNotes notes);
}
