package org.tocsin.engine.internal.monitor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.tocsin.api.event.Event;
import org.tocsin.engine.internal.lane.JumpGuard;
import org.tocsin.engine.internal.lane.KnownSource;

/** Whether the times of events can be true: those from the future are refused, counted, and told once a source. Thread-safe. */
final class Doubt {

    private final LongAdder refused;
    private final Consumer<String> trouble;
    private volatile long jumpMillis;

    /**
     * @param jump how far ahead of all others of its source the time of an event is not doubted
     * @param refused counts events from the future
     * @param trouble is told in one sentence when a source has sent its first event from the future
     */
    Doubt(Duration jump, LongAdder refused, Consumer<String> trouble) {
        this.jumpMillis = jump.toMillis();
        this.refused = refused;
        this.trouble = trouble;
    }

    void limit(Duration jump) {
        jumpMillis = jump.toMillis();
    }

    /** Whether there is none about the next event of this source; it goes on then. */
    boolean none(Event event, KnownSource source) {
        return source.jumps().plain(event.epochMillis(), jumpMillis);
    }

    /**
     * Takes the next event of this source, about which there is doubt.
     *
     * @return the events that go on now, in the order in which they came
     */
    List<Event> settle(Event event, KnownSource source) {
        JumpGuard jumps = source.jumps();
        List<Event> due = jumps.doubt(event, jumpMillis);
        jumps.refused().ifPresent(future -> {
            refused.increment();
            if (jumps.tellOnce()) {
                trouble.accept("An event of " + source.name() + " came from the future (" + future.time()
                        + ", and the next one of " + event.time() + "): it was left out. More of them are counted.");
            }
        });
        return due;
    }
}
