package org.tocsin.engine.internal.lane;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.event.Event;

/**
 * Keeps one event from the future from making everything after it late. An event whose time is far ahead of all others of
 * its source waits for the next one: if that is as far ahead, time has moved on and both go through; if time is where it
 * was, the one that waited is refused. Only the events themselves decide, so a replay refuses the same ones with any
 * number of lanes.
 *
 * <p>One for each source; the events of a source come from one thread at a time.
 */
public final class JumpGuard {

    /** A source that sends seldom is far ahead of itself with every event: so many times its last gap is not far. */
    private static final long USUAL_GAPS = 8;

    private long newest = Long.MIN_VALUE;
    private long gap;
    private Optional<Event> waiting = Optional.empty();
    private Optional<Event> refused = Optional.empty();
    private boolean told;

    /** Whether there is nothing to doubt about the next event of the source, which has this time; it goes on then. */
    public boolean plain(long time, long jumpMillis) {
        if (waiting.isPresent() || far(time, jumpMillis)) {
            return false;
        }
        move(time);
        return true;
    }

    private boolean far(long time, long jumpMillis) {
        return newest != Long.MIN_VALUE && time - newest > Math.max(jumpMillis, USUAL_GAPS * gap);
    }

    private void move(long time) {
        if (time > newest) {
            gap = newest == Long.MIN_VALUE ? 0 : time - newest;
            newest = time;
        }
    }

    /**
     * Takes the next event of the source, which is not plain.
     *
     * @return the events that go on now, in the order in which they came
     */
    public List<Event> doubt(Event event, long jumpMillis) {
        refused = Optional.empty();
        if (waiting.isEmpty()) {
            waiting = Optional.of(event);
            return List.of();
        }
        Event before = waiting.get();
        waiting = Optional.empty();
        boolean confirmed = far(event.epochMillis(), jumpMillis);
        if (confirmed) {
            move(before.epochMillis());
        } else {
            refused = Optional.of(before);
        }
        move(event.epochMillis());
        return confirmed ? List.of(before, event) : List.of(event);
    }

    /** The event that was refused by the last doubt. */
    public Optional<Event> refused() {
        return refused;
    }

    /** Whether nobody was told of this source yet; true once. */
    public boolean tellOnce() {
        boolean first = !told;
        told = true;
        return first;
    }

    /** Nothing more comes: the event that waits, which nothing speaks against. */
    public Optional<Event> release() {
        Optional<Event> one = waiting;
        waiting = Optional.empty();
        one.ifPresent(event -> move(event.epochMillis()));
        return one;
    }
}
