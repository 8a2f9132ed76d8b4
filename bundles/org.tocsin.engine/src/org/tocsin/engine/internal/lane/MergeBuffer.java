package org.tocsin.engine.internal.lane;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Holds the events of all sources until no earlier one can come any more: they come out in order of time, those of one
 * instant in order of source names.
 *
 * <p>Unlike a {@link ReorderBuffer} it waits until an event is there that is later by more than the tolerance, so that
 * those of one instant are together, whichever came first.
 */
final class MergeBuffer {

    private final PriorityQueue<Arrival> held = new PriorityQueue<>(
            Comparator.comparingLong((Arrival arrival) -> arrival.event().epochMillis())
                    .thenComparing(arrival -> arrival.event().source())
                    .thenComparingLong(Arrival::number));
    private long newest = Long.MIN_VALUE;
    private long released = Long.MIN_VALUE;

    /** Takes an event, unless it is too late: earlier than one that has been released, or by more than the tolerance. */
    boolean add(Arrival arrival, long tolerance) {
        long time = arrival.event().epochMillis();
        if (time < released || newest != Long.MIN_VALUE && time < newest - tolerance) {
            return false;
        }
        newest = Math.max(newest, time);
        held.add(arrival);
        return true;
    }

    /** The next event that is due, or null. */
    Arrival next(long tolerance) {
        Arrival head = held.peek();
        return head != null && newest - head.event().epochMillis() > tolerance ? take() : null;
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

    /** Drops all that is held. */
    void clear() {
        held.clear();
    }

    private Arrival take() {
        Arrival arrival = held.remove();
        released = Math.max(released, arrival.event().epochMillis());
        return arrival;
    }
}
