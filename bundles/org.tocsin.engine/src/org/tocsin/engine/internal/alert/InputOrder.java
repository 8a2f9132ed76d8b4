package org.tocsin.engine.internal.alert;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;

/**
 * Puts the transitions of several lanes into the order of the input that caused them, so that the number of lanes does
 * not show in the output.
 *
 * <p>Every piece of input has a number, given in the order in which it came. A transition is let through once every
 * lane has either passed its number or has nothing waiting. Input that goes to several lanes has the same number in all;
 * each of them must have its transitions in the order {@link #WITHIN_ONE_INPUT}. The numbers must be given by one thread
 * for the order to be exact; with several, neighbours may change places.
 */
public final class InputOrder implements Outlet {

    /** The order of transitions that one piece of input brings about in several lanes. */
    public static final Comparator<Alert> WITHIN_ONE_INPUT =
            Comparator.comparing(Alert::time).thenComparing(Alert::source).thenComparing(Alert::id);

    private record Numbered(long number, Alert alert) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            int byNumber = Long.compare(number, other.number);
            return byNumber != 0 ? byNumber : WITHIN_ONE_INPUT.compare(alert, other.alert);
        }
    }

    private final Queue<Numbered>[] waiting;
    private final AtomicLongArray given;
    private final AtomicLongArray done;
    private final Consumer<Alert> output;

    @SuppressWarnings("unchecked")
    public InputOrder(int lanes, Consumer<Alert> output) {
        this.waiting = new Queue[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            waiting[lane] = new ArrayDeque<>();
        }
        this.given = new AtomicLongArray(lanes);
        this.done = new AtomicLongArray(lanes);
        this.output = output;
    }

    @Override
    public void giving(int lane, long number) {
        given.accumulateAndGet(lane, number, Math::max);
    }

    @Override
    public synchronized void transition(int lane, long number, Alert alert) {
        waiting[lane].add(new Numbered(number, alert));
    }

    /** Lets through what may go. */
    @Override
    public void done(int lane, long number) {
        done.accumulateAndGet(lane, number, Math::max);
        release();
    }

    private synchronized void release() {
        long limit = Long.MAX_VALUE;
        for (int lane = 0; lane < waiting.length; lane++) {
            long finished = done.get(lane);
            if (finished < given.get(lane)) {
                limit = Math.min(limit, finished);
            }
        }
        releaseUpTo(limit);
    }

    @Override
    public synchronized void flush() {
        releaseUpTo(Long.MAX_VALUE);
    }

    private void releaseUpTo(long limit) {
        while (true) {
            Queue<Numbered> next = null;
            for (Queue<Numbered> queue : waiting) {
                Numbered head = queue.peek();
                if (head != null && (next == null || head.compareTo(next.element()) < 0)) {
                    next = queue;
                }
            }
            if (next == null || next.element().number() > limit) {
                return;
            }
            output.accept(next.remove().alert());
        }
    }
}
