package org.tocsin.engine.internal.lane;

import java.util.function.Predicate;

/**
 * The horizon of one source: the time of its newest event, less the tolerance if its events may come out of order. An event
 * is late only when a later one has been released.
 */
final class SourceHorizon implements Horizon {

    private long newest = Long.MIN_VALUE;
    private boolean ordered;

    @Override
    public boolean reach(Arrival arrival, long released, long tolerance) {
        long time = arrival.event().epochMillis();
        if (time < released) {
            return false;
        }
        newest = Math.max(newest, time);
        ordered = arrival.ordered();
        return true;
    }

    @Override
    public boolean due(long time, long tolerance) {
        return newest - time >= (ordered ? 0 : tolerance);
    }

    @Override
    public boolean ofOneSource() {
        return true;
    }

    @Override
    public void leave(Predicate<String> gone) {
        // what waits is let go by time
    }

    @Override
    public void pause() {
        // the same
    }
}
