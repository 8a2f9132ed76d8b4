package org.tocsin.engine.internal.monitor;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.KnownSource;

/**
 * Has time pass in the lanes, and silent sources forgotten: live when it is told to, in a replay with the events.
 * Thread-safe.
 */
final class Timekeeper {

    private static final String FORGOTTEN = "The source has been silent for long and is forgotten.";

    private final SourceDirectory sources;
    private final Lanes lanes;
    private final Clock wall;
    private final EventClock clock;
    private volatile MonitorSettings settings;

    Timekeeper(MonitorSettings settings, SourceDirectory sources, Lanes lanes, Clock wall) {
        this.settings = settings;
        this.sources = sources;
        this.lanes = lanes;
        this.wall = wall;
        this.clock = new EventClock(wall, settings.replay());
    }

    /** Works by these settings from now on. */
    void apply(MonitorSettings newSettings) {
        settings = newSettings;
    }

    /** Notes when the source was heard of, and returns the time of the monitor: the clock is read once an event. */
    long see(Event event, KnownSource source, Feed feed) {
        long seen = clock.see(event.epochMillis());
        source.seen(clock.cameAt(event.epochMillis(), seen), feed);
        return seen;
    }

    /** The time of the monitor; empty in a replay of which nothing has come. */
    Optional<Instant> now() {
        long now = clock.now();
        return now == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(now));
    }

    /** Before an event is given that was seen at this time: in a replay, so much time has passed. */
    void beforeEvent(long seen) {
        if (settings.replay()) {
            forgetSilentAt(clock.timeToLook(settings.timing().idle()));
            if (clock.timeToStep()) {
                lanes.command(new Instruction.Advance(seen));
            }
        }
    }

    /**
     * Lets time pass, in live monitoring: what was held long enough is inspected, checks that wait for an event in vain
     * are asked, silent sources are forgotten.
     */
    void tick() {
        if (!settings.replay()) {
            long heldSince = System.nanoTime() - settings.timing().tolerance().toNanos();
            long now = wall.millis();
            lanes.command(new Instruction.ReleaseHeld(heldSince));
            lanes.command(new Instruction.Advance(now));
            forgetSilentAt(now);
        }
    }

    private void forgetSilentAt(long nowMillis) {
        if (!settings.timing().idle().isZero() && nowMillis != Long.MIN_VALUE) {
            for (KnownSource source : sources.removeSilentSince(
                    nowMillis - settings.timing().idle().toMillis())) {
                forget(source, FORGOTTEN);
            }
        }
    }

    /** Has the lanes forget a source that is no longer in the directory. */
    void forget(KnownSource source, String why) {
        lanes.command(source, new Instruction.Forget(source, why));
        if (lanes.correlating()) {
            KnownSource all = sources.together();
            lanes.command(all, new Instruction.ForgetIn(all, source.name(), why));
        }
    }

    /** Nothing comes any more: nothing waits, and in a replay time is where the last event was. */
    void end() {
        if (lanes.correlating()) {
            lanes.command(sources.together(), new Instruction.ReleaseAll(sources.together()));
        }
        if (settings.replay() && clock.now() != Long.MIN_VALUE) {
            // as if so much more had come that nothing waits for the tolerance
            long end = clock.now() + settings.timing().tolerance().toMillis();
            lanes.command(new Instruction.Advance(end));
        }
    }
}
