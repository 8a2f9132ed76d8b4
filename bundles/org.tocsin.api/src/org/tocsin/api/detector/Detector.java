package org.tocsin.api.detector;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tocsin.api.event.Event;

/**
 * Judges the events of one source, one after the other.
 *
 * <p>The engine makes one instance a source and calls it from one thread at a time, in order of event time, so it may
 * keep state without locks. The same events give the same verdicts: time is the event's, chance is seeded. Missing
 * values (NaN) never throw.
 */
@ConsumerType
@FunctionalInterface
public interface Detector {

    /**
     * Looks at the next event.
     *
     * <p>It should return within microseconds; one that needs more than a second, throws, or returns null or a score that
     * is not a number again and again is paused.
     */
    Verdict inspect(Event event);

    /**
     * Until when, in milliseconds of event time, it can wait for the next event. When event time has passed that and none
     * has come, {@link #overdue} is asked. {@link Long#MAX_VALUE} means that it can wait for ever.
     *
     * <p>Asked after every event and after {@link #overdue}; cheap.
     */
    default long deadline() {
        return Long.MAX_VALUE;
    }

    /**
     * Judges that no event has come until its deadline. The deadline must be another one afterwards.
     *
     * @param deadline the deadline, in milliseconds of event time
     */
    default Verdict overdue(long deadline) {
        return new Verdict.Unknown("no event has come");
    }

    /**
     * Takes over all that another one remembers whose check has an equal definition, because something was edited that it
     * says but does not judge by, such as a message. The other one is not asked any more then.
     *
     * @return whether it did; if not, the other one stays in place
     */
    default boolean goOnFrom(Detector before) {
        return false;
    }

    /**
     * What it remembers of the last events, such as windows, in a form of its own, so that after a restart it can go on as
     * if there had been none; nothing if it remembers nothing, or only what {@link #learning} keeps. Asked once a minute,
     * and at the end.
     */
    default byte[] remember() {
        return new byte[0];
    }

    /**
     * Goes on from what one of an equal definition remembered before a restart. Called before the first event that is later
     * than what that one judged last, however much later; earlier ones may have been judged meanwhile and are forgotten.
     *
     * @param remembered what {@link #remember} gave, or anything else: it comes from a file
     * @throws InvalidModelException with the rest of a sentence, if it cannot; the detector stays as it was
     */
    default void recall(byte[] remembered) throws InvalidModelException {}

    /** What it looked at when it judged last, the whole first; empty where it has nothing to tell. */
    default List<Finding> findings() {
        return List.of();
    }

    /** What it has learned of its source; empty for one that does not learn. Always the same object. */
    default Optional<Learning> learning() {
        return Optional.empty();
    }

    /**
     * The part of each metric in the score of the last event, the most guilty first, also where that was no anomaly: a
     * detector that looks at several others asks for it. May cost more than {@link #inspect}; empty where it cannot tell.
     */
    default List<Contribution> contributions() {
        return List.of();
    }
}
