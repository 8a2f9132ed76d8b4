package org.tocsin.engine.internal.lane;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Holds events until no earlier one can come any more, which a {@link Horizon} knows. They come out in order of time; those
 * of one instant in order of source names, and those of one source as they came.
 */
final class EventBuffer {

    private final PriorityQueue<Arrival> held = new PriorityQueue<>(
            Comparator.comparingLong((Arrival arrival) -> arrival.event().epochMillis())
                    .thenComparing(arrival -> arrival.event().source())
                    .thenComparingLong(Arrival::number));
    private final Horizon horizon;
    private long released = Long.MIN_VALUE;

    EventBuffer(Horizon horizon) {
        this.horizon = horizon;
    }

    /** Takes note of an event that has come, and says whether it comes in time. */
    boolean admits(Arrival arrival, long tolerance) {
        return horizon.reach(arrival, released, tolerance);
    }

    /** Whether an event that was just admitted need not be held: it is due, and no other waits. */
    boolean passes(Arrival arrival, long tolerance) {
        long time = arrival.event().epochMillis();
        if (!held.isEmpty() || !horizon.due(time, tolerance)) {
            return false;
        }
        released = Math.max(released, time);
        return true;
    }

    /** Takes an event that was admitted. */
    void hold(Arrival arrival) {
        held.add(arrival);
    }

    /** The next event that is due, or null. */
    @Nullable
    Arrival next(long tolerance) {
        Arrival head = held.peek();
        return head != null && horizon.due(head.event().epochMillis(), tolerance) ? take() : null;
    }

    /** The next event that came before this {@link System#nanoTime()}, or null. */
    @Nullable
    Arrival nextCameBefore(long nanos) {
        Arrival head = held.peek();
        return head != null && head.nanos() - nanos < 0 ? take() : null;
    }

    /** The next event that was seen at this time of the monitor or before, or null. */
    @Nullable
    Arrival nextSeenBy(long time) {
        Arrival head = held.peek();
        return head != null && head.seen() <= time ? take() : null;
    }

    /** The next event, due or not, or null. */
    @Nullable
    Arrival nextOfAll() {
        return held.isEmpty() ? null : take();
    }

    boolean isEmpty() {
        return held.isEmpty();
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
