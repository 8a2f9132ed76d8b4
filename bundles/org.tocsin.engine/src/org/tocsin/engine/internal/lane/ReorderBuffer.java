package org.tocsin.engine.internal.lane;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Holds the events of one source until no earlier one can come any more.
 *
 * <p>An event is released once one has come that is later by the tolerance. Ones of the same time come out in the order
 * in which they came.
 */
final class ReorderBuffer {

    private final PriorityQueue<Arrival> held = new PriorityQueue<>(
            Comparator.comparingLong((Arrival arrival) -> arrival.event().epochMillis())
                    .thenComparingLong(Arrival::number));
    private long newest = Long.MIN_VALUE;
    private long released = Long.MIN_VALUE;

    /** Takes an event, unless one that is later by more than the tolerance has been released already. */
    boolean add(Arrival arrival) {
        long time = arrival.event().epochMillis();
        if (time < released) {
            return false;
        }
        newest = Math.max(newest, time);
        held.add(arrival);
        return true;
    }

    /**
     * Takes note of an event that is not to wait, while none does.
     *
     * @return false if one that is later has been released already
     */
    boolean pass(Arrival arrival) {
        long time = arrival.event().epochMillis();
        if (time < released) {
            return false;
        }
        newest = Math.max(newest, time);
        released = time;
        return true;
    }

    /** The next event that is due, or null. */
    Arrival next(long toleranceMillis) {
        Arrival head = held.peek();
        return head != null && newest - head.event().epochMillis() >= toleranceMillis ? take() : null;
    }

    /** The next event that came before this {@link System#nanoTime()}, or null. */
    Arrival nextCameBefore(long nanos) {
        Arrival head = held.peek();
        return head != null && head.nanos() - nanos < 0 ? take() : null;
    }

    /** The next event that was seen at this time of the monitor or before, or null. */
    Arrival nextSeenBy(long time) {
        Arrival head = held.peek();
        return head != null && head.seen() <= time ? take() : null;
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** The time of the first event that is held; {@link Long#MAX_VALUE} if none is. */
    long firstTime() {
        return held.isEmpty() ? Long.MAX_VALUE : held.element().event().epochMillis();
    }

    /** The next event, due or not, or null. */
    Arrival nextOfAll() {
        return held.isEmpty() ? null : take();
    }

    private Arrival take() {
        Arrival arrival = held.remove();
        released = Math.max(released, arrival.event().epochMillis());
        return arrival;
    }
}
