package org.tocsin.engine.internal.monitor;

import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.lane.Arrival;
import org.tocsin.engine.internal.lane.KnownSource;

/**
 * Where events come in: it knows the sources, up to the cap, forgets silent ones, and passes events on to the lanes.
 * Thread-safe.
 */
final class Ingress {

    private final SourceDirectory directory = new SourceDirectory();
    private final Gate gate = new Gate();
    private final Lanes lanes;
    private final Meter meter;
    private final EventClock clock;
    private volatile MonitorSettings settings;

    Ingress(MonitorSettings settings, Lanes lanes, Meter meter, EventClock clock) {
        this.settings = settings;
        this.lanes = lanes;
        this.meter = meter;
        this.clock = clock;
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
        lanes.reshape(newSettings.lanes(), newSettings.queueCapacity(), directory.all());
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
        KnownSource source = admit(event, feed);
        if (source == null) {
            return false;
        }
        boolean taken = lanes.offer(source, number -> arrival(event, source, feed, number));
        if (!taken) {
            meter.dropped.increment();
        }
        return taken;
    }

    /** Takes an event as soon as there is room and the gate is open. */
    boolean put(Event event, Feed feed) throws InterruptedException {
        gate.await();
        KnownSource source = admit(event, feed);
        if (source == null) {
            return false;
        }
        forgetSilentAt(clock.timeToLook(event.epochMillis(), settings.idle()));
        return lanes.put(source, number -> arrival(event, source, feed, number));
    }

    private static Arrival arrival(Event event, KnownSource source, Feed feed, long number) {
        return new Arrival(event, source, feed.ordered(), number, System.nanoTime());
    }

    private KnownSource admit(Event event, Feed feed) {
        KnownSource source = directory.find(event.source(), settings.maxSources());
        if (source == null) {
            meter.refused.increment();
        } else {
            source.seen(clock.cameAt(event.epochMillis()), feed);
        }
        return source;
    }

    /** What this feed has brought and waits to be sorted in is inspected: nothing earlier can come. */
    void ended(Feed feed) {
        if (feed.ordered()) {
            return;
        }
        List<KnownSource> brought = directory.all().stream()
                .filter(source -> source.origin() == feed)
                .toList();
        brought.forEach(source -> lanes.command(source, lane -> lane.releaseAll(source)));
    }

    /** Lets time pass, in live monitoring: what was held long enough is inspected, silent sources are forgotten. */
    void tick(long nowMillis) {
        if (!settings.replay() && !gate.isShut()) {
            long heldSince = System.nanoTime() - settings.tolerance().toNanos();
            lanes.command(lane -> lane.releaseHeld(heldSince));
            forgetSilentAt(nowMillis);
        }
    }

    private void forgetSilentAt(long nowMillis) {
        if (!settings.idle().isZero() && nowMillis != Long.MIN_VALUE) {
            directory
                    .removeSilentSince(nowMillis - settings.idle().toMillis())
                    .forEach(source -> lanes.command(source, lane -> lane.forget(source)));
        }
    }
}
