package org.tocsin.engine.internal.monitor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;
import org.tocsin.engine.internal.lane.Arrival;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.LaneItem;

/**
 * The sink of one source that is being watched, until it ends or is closed, and the way of its events into the lanes. Those
 * of sources that are judged together with others go there a second time, to what stands for all. Thread-safe.
 */
final class Feed implements EventSink, Subscription {

    private final String name;
    private final boolean ordered;
    private final Entrance entrance;
    private final Feeds feeds;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Subscription source = () -> {};

    /**
     * @param ordered whether its events come in order of time for each source
     */
    Feed(String name, boolean ordered, Entrance entrance, Feeds feeds) {
        this.name = name;
        this.ordered = ordered;
        this.entrance = entrance;
        this.feeds = feeds;
    }

    String name() {
        return name;
    }

    void connect(Subscription subscription) {
        source = subscription;
        if (closed.get()) {
            subscription.close();
        }
    }

    @Override
    public boolean offer(Event event) {
        try {
            return enter(event, entrance.waits());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void put(Event event) throws InterruptedException {
        enter(event, true);
    }

    private boolean enter(Event event, boolean waits) throws InterruptedException {
        if (closed.get()) {
            return false;
        }
        if (waits) {
            entrance.gate().await();
        } else if (!entrance.gate().passes()) {
            return false;
        }
        KnownSource from = entrance.sources().admit(event.source());
        if (from == null) {
            return false;
        }
        if (entrance.doubt().none(event, from)) {
            return give(event, from, waits);
        }
        boolean taken = true;
        for (Event due : entrance.doubt().settle(event, from)) {
            taken &= give(due, from, waits);
        }
        return taken;
    }

    private boolean give(Event event, KnownSource from, boolean waits) throws InterruptedException {
        long seen = entrance.time().see(event, from, this);
        if (waits) {
            entrance.time().beforeEvent(seen);
            return put(event, from, seen);
        }
        return offer(event, from, seen);
    }

    private boolean offer(Event event, KnownSource from, long seen) {
        Lanes lanes = entrance.lanes();
        KnownSource all = entrance.sources().together();
        boolean taken = lanes.offer(from, arrival(event, from, seen));
        if (!taken || lanes.correlating(from) && !lanes.offer(all, arrival(event, all, seen))) {
            entrance.meter().dropped.increment();
        }
        return taken;
    }

    private boolean put(Event event, KnownSource from, long seen) throws InterruptedException {
        Lanes lanes = entrance.lanes();
        KnownSource all = entrance.sources().together();
        boolean taken = lanes.put(from, arrival(event, from, seen));
        if (taken && lanes.correlating(from)) {
            lanes.put(all, arrival(event, all, seen));
        }
        return taken;
    }

    private LongFunction<LaneItem> arrival(Event event, KnownSource to, long seen) {
        return number -> new Arrival(event, to, ordered, number, System.nanoTime(), seen);
    }

    @Override
    public void report(InputProblem problem) {
        feeds.problem(problem);
    }

    @Override
    public void label(Incident incident) {
        feeds.incident(incident);
    }

    @Override
    public void end() {
        if (ended.compareAndSet(false, true)) {
            for (KnownSource one : entrance.sources().all()) {
                if (one.origin() == this) {
                    finish(one);
                }
            }
            feeds.ended(this);
        }
    }

    /**
     * What this has brought of a source and waits to be sorted in is inspected: nothing earlier can come. Live, the source
     * is not missed from now on; in a replay, time ends with the input.
     */
    private void finish(KnownSource from) {
        Lanes lanes = entrance.lanes();
        try {
            Optional<Event> last = from.jumps().release();
            if (last.isPresent()) {
                give(last.get(), from, true);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!ordered) {
            lanes.command(from, new Instruction.ReleaseAll(from));
        }
        if (!entrance.waits()) {
            lanes.command(from, new Instruction.Unwatch(from, from.name()));
            if (lanes.correlating()) {
                KnownSource all = entrance.sources().together();
                lanes.command(all, new Instruction.Unwatch(all, from.name()));
            }
        }
    }

    @Override
    public void leave(String source, String why) {
        if (!entrance.waits() && !closed.get()) {
            entrance.sources()
                    .remove(source, this)
                    .ifPresent(one -> entrance.time().forget(one, why));
        }
    }

    /** Nobody wants it any more: it is closed, and live, what is open of its sources ends here. */
    void leave() {
        close();
        if (!entrance.waits()) {
            for (KnownSource one : entrance.sources().removeAllOf(this)) {
                entrance.time().forget(one, "The source is not watched any more.");
            }
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            source.close();
            end();
        }
    }
}
