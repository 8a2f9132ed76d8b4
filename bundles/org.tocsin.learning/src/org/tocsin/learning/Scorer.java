package org.tocsin.learning;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.event.Event;

/**
 * Gives every event of one source a score, learning as it goes. Called by one thread at a time; the same events give the
 * same scores.
 */
public interface Scorer {

    /**
     * Scores an event by what came before it, and learns it.
     *
     * @return how odd it is, from 0 on and without a bound; NaN where that cannot be told
     */
    double score(Event event);

    /** Why it cannot tell yet or now, in words, after a score that was no number. */
    String waitingFor();

    /** The metrics behind the last score, the most guilty first; their shares add up to 1. */
    List<Contribution> contributions();

    /** What a value is compared with, to be put before what was expected of it: {@code in the last minutes}. */
    String comparedWith();

    /**
     * What is odd about the last event, in one short sentence for a person.
     *
     * @param contributions what {@link #contributions()} gives for it
     */
    default String sentence(List<Contribution> contributions) {
        return Wording.sentence(contributions, comparedWith());
    }

    /**
     * Whether the last event was learned. What is held back must not make its own score usual, so that one is not learned
     * either.
     */
    default boolean learned() {
        return true;
    }
}
