package org.tocsin.engine.internal.lane;

import java.util.function.Predicate;

/**
 * Up to which event time all has come that can still be sorted in: what waits beyond it goes on waiting, what is before it
 * and comes only now is late. Used by one thread.
 *
 * <p>The tolerance, in milliseconds of event time, is how long an event waits at most for earlier ones.
 */
sealed interface Horizon permits SourceHorizon, CrossHorizon {

    /**
     * Takes note of an event that has come.
     *
     * @param released the time of the latest event that waits no longer; {@link Long#MIN_VALUE} if there is none
     * @return false if it comes too late
     */
    boolean reach(Arrival arrival, long released, long tolerance);

    /** Whether an event of this time, than which none that waits is earlier, waits no longer. */
    boolean due(long time, long tolerance);

    /** Whether nothing but one source moves it on, so that the last events of that would wait for ever. */
    boolean ofOneSource();

    /** Nothing is to be waited for from these sources, until they send again. */
    void leave(Predicate<String> gone);

    /** All sources stop, and begin anew with what they send next. */
    void pause();
}
