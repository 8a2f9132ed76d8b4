package org.tocsin.engine.internal.lane;

import java.util.function.Predicate;

/**
 * The horizon of several sources whose events come together.
 *
 * <p>An event is due when all sources have sent one that is as late, which takes no longer than the slowest of those that
 * send in order; or at last when any has sent one that is later by more than the tolerance. At the beginning, when more
 * sources may turn up, it is the tolerance that counts. What is earlier than the newest by more than the tolerance is late.
 */
final class CrossHorizon implements Horizon {

    private final Watermark watermark = new Watermark();
    private long begun = Long.MAX_VALUE;
    private long newest = Long.MIN_VALUE;

    @Override
    public boolean reach(Arrival arrival, long released, long tolerance) {
        long time = arrival.event().epochMillis();
        watermark.reached(arrival.event().source(), arrival.ordered() ? time : time - tolerance - 1);
        if (time < released || newest != Long.MIN_VALUE && time < newest - tolerance) {
            return false;
        }
        begun = Math.min(begun, time);
        newest = Math.max(newest, time);
        return true;
    }

    @Override
    public boolean due(long time, long tolerance) {
        return newest - time > tolerance || newest - begun > tolerance && time <= watermark.time();
    }

    @Override
    public boolean ofOneSource() {
        return false;
    }

    @Override
    public void leave(Predicate<String> gone) {
        watermark.leave(gone);
    }

    @Override
    public void pause() {
        watermark.leave(source -> true);
        begun = Long.MAX_VALUE;
    }
}
