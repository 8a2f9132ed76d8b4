package org.tocsin.engine.internal.lane;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Holds the events of several sources until no earlier one can come any more: they come out in order of time, those of one
 * instant in order of source names.
 *
 * <p>An event is due when all sources have sent one that is as late, which takes no longer than the slowest of those that
 * send in order; or at last when any has sent one that is later by more than the tolerance. At the beginning, when more
 * sources may turn up, it is the tolerance that counts.
 */
final class MergeBuffer {

    private final PriorityQueue<Arrival> held = new PriorityQueue<>(
            Comparator.comparingLong((Arrival arrival) -> arrival.event().epochMillis())
                    .thenComparing(arrival -> arrival.event().source())
                    .thenComparingLong(Arrival::number));
    private final Watermark watermark = new Watermark();
    private long begun = Long.MAX_VALUE;
    private long newest = Long.MIN_VALUE;
    private long released = Long.MIN_VALUE;

    /** Takes an event, unless it is too late: earlier than one that has been released, or by more than the tolerance. */
    boolean add(Arrival arrival, long tolerance) {
        long time = arrival.event().epochMillis();
        watermark.reached(arrival.event().source(), arrival.ordered() ? time : time - tolerance - 1);
        if (time < released || newest != Long.MIN_VALUE && time < newest - tolerance) {
            return false;
        }
        begun = Math.min(begun, time);
        newest = Math.max(newest, time);
        held.add(arrival);
        return true;
    }

    /** The next event that is due, or null. */
    Arrival next(long tolerance) {
        Arrival head = held.peek();
        if (head == null) {
            return null;
        }
        long time = head.event().epochMillis();
        boolean waitedFor = newest - time > tolerance;
        return waitedFor || newest - begun > tolerance && time <= watermark.time() ? take() : null;
    }

    /** The next event that came before this {@link System#nanoTime()}, or null. */
    Arrival nextCameBefore(long nanos) {
        Arrival head = held.peek();
        return head != null && head.nanos() - nanos < 0 ? take() : null;
    }

    /** The next event, due or not, or null. */
    Arrival nextOfAll() {
        return held.isEmpty() ? null : take();
    }

    /** The time of the first event that is held; {@link Long#MAX_VALUE} if none is. */
    long firstTime() {
        return held.isEmpty() ? Long.MAX_VALUE : held.element().event().epochMillis();
    }

    /** Nothing is to be waited for from these sources, until they send again. */
    void leave(Predicate<String> gone) {
        watermark.leave(gone);
    }

    /** All sources stop, and begin anew with what they send next. */
    void pause() {
        watermark.leave(source -> true);
        begun = Long.MAX_VALUE;
    }

    /** Drops all that is held. */
    void clear() {
        held.clear();
        pause();
    }

    private Arrival take() {
        Arrival arrival = held.remove();
        released = Math.max(released, arrival.event().epochMillis());
        return arrival;
    }
}
