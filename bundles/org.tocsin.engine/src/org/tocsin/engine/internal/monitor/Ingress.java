package org.tocsin.engine.internal.monitor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.lane.Arrival;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.JumpGuard;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.LaneItem;
import org.tocsin.engine.internal.memory.RestartNotes;

/**
 * Where events come in: it knows the sources, up to the cap, forgets silent ones, and passes events on to the lanes. The
 * events of sources that are judged together with others also go to the lane of {@link #all}. Thread-safe.
 */
final class Ingress {

    private final SourceDirectory directory = new SourceDirectory();
    private final KnownSource all = KnownSource.allSources();
    private final Gate gate = new Gate();
    private final Lanes lanes;
    private final Meter meter;
    private final EventClock clock;
    private final Consumer<String> trouble;
    private volatile MonitorSettings settings;

    /**
     * @param trouble is told in one sentence when a source has sent its first event from the future
     */
    Ingress(MonitorSettings settings, Lanes lanes, Meter meter, EventClock clock, Consumer<String> trouble) {
        this.settings = settings;
        this.lanes = lanes;
        this.meter = meter;
        this.clock = clock;
        this.trouble = trouble;
    }

    Gate gate() {
        return gate;
    }

    int sources() {
        return directory.size();
    }

    /** Works by these settings from now on. */
    void apply(MonitorSettings newSettings) {
        settings = newSettings;
        lanes.reshape(newSettings.capacity().lanes(), newSettings.capacity().queue(), everySource());
    }

    private List<KnownSource> everySource() {
        return Stream.concat(directory.all().stream(), Stream.of(all)).toList();
    }

    /** Takes a live event if there is room. A replay loses nothing, so there it waits. */
    boolean offer(Event event, Feed feed) {
        if (settings.replay()) {
            try {
                return put(event, feed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        if (gate.isShut()) {
            meter.paused.increment();
            return false;
        }
        KnownSource source = admit(event);
        if (source == null) {
            return false;
        }
        if (plain(event, source)) {
            return offer(event, source, feed);
        }
        boolean taken = true;
        for (Event due : doubt(event, source)) {
            taken &= offer(due, source, feed);
        }
        return taken;
    }

    private boolean offer(Event event, KnownSource source, Feed feed) {
        long seen = see(event, source, feed);
        boolean taken = lanes.offer(source, arrival(event, source, feed, seen));
        if (!taken || lanes.correlating(source) && !lanes.offer(all, arrival(event, all, feed, seen))) {
            meter.dropped.increment();
        }
        return taken;
    }

    /** Takes an event as soon as there is room and the gate is open. */
    boolean put(Event event, Feed feed) throws InterruptedException {
        gate.await();
        KnownSource source = admit(event);
        if (source == null) {
            return false;
        }
        if (plain(event, source)) {
            return put(event, source, feed);
        }
        boolean taken = true;
        for (Event due : doubt(event, source)) {
            taken &= put(due, source, feed);
        }
        return taken;
    }

    private boolean put(Event event, KnownSource source, Feed feed) throws InterruptedException {
        long seen = see(event, source, feed);
        if (settings.replay()) {
            forgetSilentAt(clock.timeToLook(settings.timing().idle()));
            if (clock.timeToStep()) {
                lanes.command(new Instruction.Advance(seen));
            }
        }
        boolean taken = lanes.put(source, arrival(event, source, feed, seen));
        if (taken && lanes.correlating(source)) {
            lanes.put(all, arrival(event, all, feed, seen));
        }
        return taken;
    }

    private boolean plain(Event event, KnownSource source) {
        return source.jumps()
                .plain(event.epochMillis(), settings.timing().jump().toMillis());
    }

    private List<Event> doubt(Event event, KnownSource source) {
        JumpGuard jumps = source.jumps();
        List<Event> due = jumps.doubt(event, settings.timing().jump().toMillis());
        jumps.refused().ifPresent(refused -> {
            meter.future.increment();
            if (jumps.tellOnce()) {
                trouble.accept("An event of " + source.name() + " came from the future (" + refused.time()
                        + ", and the next one of " + event.time() + "): it was left out. More of them are counted.");
            }
        });
        return due;
    }

    private static LongFunction<LaneItem> arrival(Event event, KnownSource to, Feed feed, long seen) {
        return number -> new Arrival(event, to, feed.ordered(), number, System.nanoTime(), seen);
    }

    private KnownSource admit(Event event) {
        KnownSource source = directory.find(event.source(), settings.capacity().sources());
        if (source == null) {
            meter.refused.increment();
        }
        return source;
    }

    /** Notes when the source was heard of, and returns the time of the monitor: the clock is read once an event. */
    private long see(Event event, KnownSource source, Feed feed) {
        long seen = clock.see(event.epochMillis());
        source.seen(clock.cameAt(event.epochMillis(), seen), feed);
        return seen;
    }

    /**
     * What this feed has brought and waits to be sorted in is inspected: nothing earlier can come. Live, its sources are
     * not missed from now on; in a replay, time ends with the input.
     */
    void ended(Feed feed) {
        for (KnownSource source : directory.all()) {
            if (source.origin() == feed) {
                source.jumps().release().ifPresent(last -> passOn(last, source, feed));
                if (!feed.ordered()) {
                    lanes.command(source, new Instruction.ReleaseAll(source));
                }
                if (!settings.replay()) {
                    unwatch(source);
                }
            }
        }
    }

    private void passOn(Event event, KnownSource source, Feed feed) {
        try {
            put(event, source, feed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void unwatch(KnownSource source) {
        lanes.command(source, new Instruction.Unwatch(source, source.name()));
        if (lanes.correlating()) {
            lanes.command(all, new Instruction.Unwatch(all, source.name()));
        }
    }

    /** Lets events through again; that nothing came in between is nobody's silence. */
    void resume() {
        if (gate.isShut() && !settings.replay()) {
            lanes.command(new Instruction.UnwatchAll());
        }
        gate.open();
    }

    /** All feeds have ended: nothing waits any more, and in a replay time is where the last event was. */
    void allEnded() {
        if (lanes.correlating()) {
            lanes.command(all, new Instruction.ReleaseAll(all));
        }
        if (settings.replay() && clock.now() != Long.MIN_VALUE) {
            // as if so much more had come that nothing waits for the tolerance
            long end = clock.now() + settings.timing().tolerance().toMillis();
            lanes.command(new Instruction.Advance(end));
        }
    }

    /**
     * Lets time pass, in live monitoring: what was held long enough is inspected, checks that wait for an event in vain
     * are asked, silent sources are forgotten.
     */
    void tick(long nowMillis) {
        if (!settings.replay() && !gate.isShut()) {
            long heldSince = System.nanoTime() - settings.timing().tolerance().toNanos();
            lanes.command(new Instruction.ReleaseHeld(heldSince));
            lanes.command(new Instruction.Advance(nowMillis));
            forgetSilentAt(nowMillis);
        }
    }

    private void forgetSilentAt(long nowMillis) {
        if (!settings.timing().idle().isZero() && nowMillis != Long.MIN_VALUE) {
            for (KnownSource source : directory.removeSilentSince(
                    nowMillis - settings.timing().idle().toMillis())) {
                lanes.command(source, new Instruction.Forget(source));
                if (lanes.correlating()) {
                    lanes.command(all, new Instruction.ForgetIn(all, source.name()));
                }
            }
        }
    }

    /** Has what knows this source of this name, and all sources as a whole, be asked how their checks stand. */
    CompletableFuture<List<CheckStatus>> status(String name) {
        Inquiry inquiry = new Inquiry(lanes, name);
        return inquiry.ask(
                Stream.concat(directory.known(name).stream(), Stream.of(all)).toList());
    }

    /** All sources that are known. */
    List<KnownSource> all() {
        return directory.all();
    }

    /** The source of this name, if it is known. */
    Optional<KnownSource> known(String name) {
        return directory.known(name);
    }

    /** Hands on what is to be kept over a restart. While no lane runs. */
    void remember(RestartNotes notes) {
        everySource().forEach(source -> source.remember(notes));
    }
}
