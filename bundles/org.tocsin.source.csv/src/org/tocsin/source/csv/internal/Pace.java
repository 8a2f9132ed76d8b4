package org.tocsin.source.csv.internal;

import java.time.Clock;

/** When events are due that are replayed at a certain speed: the first one at once. Used by one thread. */
final class Pace {

    private final double speed;
    private final Clock clock;
    private boolean begun;
    private long firstEvent;
    private long firstMoment;

    /**
     * @param speed event time that passes in a second, in seconds
     */
    Pace(double speed, Clock clock) {
        this.speed = speed;
        this.clock = clock;
    }

    /** The time on the clock at which an event of this time is due. */
    long due(long eventMillis) {
        if (!begun) {
            begun = true;
            firstEvent = eventMillis;
            firstMoment = clock.millis();
        }
        return firstMoment + (long) ((eventMillis - firstEvent) / speed);
    }
}
