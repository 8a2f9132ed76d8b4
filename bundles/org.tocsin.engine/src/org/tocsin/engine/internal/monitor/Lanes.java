package org.tocsin.engine.internal.monitor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.alert.AlertService;
import org.tocsin.engine.internal.alert.InputOrder;
import org.tocsin.engine.internal.lane.Arrival;
import org.tocsin.engine.internal.lane.DetectionPlan;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.Lane;
import org.tocsin.engine.internal.lane.LaneBarrier;
import org.tocsin.engine.internal.lane.LaneCommand;
import org.tocsin.engine.internal.lane.LaneItem;
import org.tocsin.engine.internal.lane.LaneWork;
import org.tocsin.engine.internal.lane.WarmUpGauge;

/**
 * The lanes of a pipeline: every event goes to the lane of its source.
 *
 * <p>Giving is done under the read lock; changing the number of lanes takes the write lock, works off what waits, and
 * hands the sources over. In a replay everything waits for room and the alerts come out in the order of the input.
 */
final class Lanes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long GIVE_MILLIS = 50;

    private final ReadWriteLock shape = new ReentrantReadWriteLock();
    private final SourceDirectory directory = new SourceDirectory();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong newestEvent = new AtomicLong(Long.MIN_VALUE);
    private final AlertService alerts;
    private final Meter meter;
    private final Clock clock;
    private final LaneWork work;
    private volatile MonitorSettings settings;
    private volatile InputOrder order;
    private volatile Lane[] lanes;
    private volatile DetectionPlan plan;
    private volatile boolean paused;
    private volatile boolean closed;
    private long nextSweep = Long.MIN_VALUE;

    Lanes(
            MonitorSettings settings,
            DetectionPlan plan,
            List<MetricTap> taps,
            AlertService alerts,
            Meter meter,
            WarmUpGauge gauge,
            Clock clock) {
        this.settings = settings;
        this.plan = plan;
        this.alerts = alerts;
        this.meter = meter;
        this.clock = clock;
        this.work = new LaneWork(taps, new Output(), meter.events, meter.late, gauge);
        build();
    }

    private void build() {
        Lane[] built = new Lane[settings.lanes()];
        order = new InputOrder(built.length, alerts::publish);
        for (int i = 0; i < built.length; i++) {
            built[i] = new Lane(i, settings.queueCapacity(), plan, work);
        }
        directory.all().forEach(source -> built[source.laneOf(built.length)].adopt(source));
        lanes = built;
        for (Lane lane : built) {
            lane.start();
        }
    }

    boolean offer(Event event, Feed feed) {
        if (settings.replay()) {
            try {
                return put(event, feed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        if (paused) {
            meter.paused.increment();
            return false;
        }
        shape.readLock().lock();
        try {
            KnownSource source = closed ? null : admit(event, feed);
            if (source == null) {
                return false;
            }
            int lane = source.laneOf(lanes.length);
            boolean taken = lanes[lane].offer(arrival(event, source, feed));
            if (!taken) {
                meter.dropped.increment();
            }
            return taken;
        } finally {
            shape.readLock().unlock();
        }
    }

    boolean put(Event event, Feed feed) throws InterruptedException {
        awaitResume();
        KnownSource source = admit(event, feed);
        if (source == null) {
            return false;
        }
        sweepReplay(event.epochMillis());
        return give(source, arrival(event, source, feed));
    }

    private Arrival arrival(Event event, KnownSource source, Feed feed) {
        return new Arrival(event, source, feed.ordered(), numbers.incrementAndGet(), System.nanoTime());
    }

    private KnownSource admit(Event event, Feed feed) {
        KnownSource source = directory.find(event.source(), settings.maxSources());
        if (source == null) {
            meter.refused.increment();
        } else {
            source.seen(settings.replay() ? event.epochMillis() : clock.millis(), feed);
        }
        return source;
    }

    private boolean give(KnownSource source, LaneItem item) throws InterruptedException {
        while (!closed) {
            shape.readLock().lock();
            try {
                int lane = source.laneOf(lanes.length);
                if (give(lane, item)) {
                    return true;
                }
            } finally {
                shape.readLock().unlock();
            }
        }
        return false;
    }

    private boolean give(int lane, LaneItem item) throws InterruptedException {
        if (settings.replay()) {
            order.giving(lane, item.number());
        }
        return lanes[lane].offer(item) || lanes[lane].offer(item, GIVE_MILLIS);
    }

    private void awaitResume() throws InterruptedException {
        synchronized (this) {
            while (paused && !closed) {
                wait();
            }
        }
    }

    void pause(boolean now) {
        synchronized (this) {
            paused = now;
            notifyAll();
        }
    }

    boolean paused() {
        return paused;
    }

    /** Has every lane do something between two events. Returns when it is in all queues. */
    void command(Consumer<Lane> action) {
        giveEach(number -> new LaneCommand(number, action));
    }

    private void giveEach(LongFunction<LaneItem> item) {
        shape.readLock().lock();
        try {
            for (int lane = 0; lane < lanes.length && !closed; lane++) {
                LaneItem next = item.apply(numbers.incrementAndGet());
                while (!closed && !give(lane, next)) {
                    Thread.onSpinWait();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            shape.readLock().unlock();
        }
    }

    private void command(KnownSource source, Consumer<Lane> action) {
        try {
            give(source, new LaneCommand(numbers.incrementAndGet(), action));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A latch that opens when everything that was given before is done. */
    CountDownLatch barrier() {
        shape.readLock().lock();
        try {
            CountDownLatch latch = new CountDownLatch(lanes.length);
            giveEach(number -> new LaneBarrier(number, latch));
            return latch;
        } finally {
            shape.readLock().unlock();
        }
    }

    void follow(DetectionPlan newPlan) {
        shape.readLock().lock();
        try {
            plan = newPlan;
            command(lane -> lane.follow(newPlan));
        } finally {
            shape.readLock().unlock();
        }
    }

    void apply(MonitorSettings newSettings, DetectionPlan newPlan) {
        boolean reshape =
                newSettings.lanes() != settings.lanes() || newSettings.queueCapacity() != settings.queueCapacity();
        if (reshape) {
            shape.writeLock().lock();
            try {
                endLanes();
                settings = newSettings;
                build();
            } finally {
                shape.writeLock().unlock();
            }
        }
        settings = newSettings;
        follow(newPlan);
    }

    /** What this feed has brought and waits to be sorted in is inspected: nothing earlier can come. */
    void releaseAll(Feed feed) {
        if (!feed.ordered()) {
            for (KnownSource source : directory.all()) {
                if (source.origin() == feed) {
                    command(source, lane -> lane.releaseAll(source));
                }
            }
        }
    }

    /** Lets time pass, in live monitoring: what was held long enough is inspected, silent sources are forgotten. */
    void tick(long nowMillis) {
        if (!settings.replay() && !paused) {
            long heldSince = System.nanoTime() - settings.tolerance().toNanos();
            command(lane -> lane.releaseHeld(heldSince));
            forgetSilentSince(nowMillis);
        }
    }

    private void sweepReplay(long eventMillis) {
        if (!settings.replay() || settings.idle().isZero()) {
            return;
        }
        long newest = newestEvent.accumulateAndGet(eventMillis, Math::max);
        if (newest >= nextSweep) {
            nextSweep = newest + settings.idle().toMillis() / 4;
            forgetSilentSince(newest);
        }
    }

    private void forgetSilentSince(long nowMillis) {
        if (!settings.idle().isZero()) {
            for (KnownSource source :
                    directory.removeSilentSince(nowMillis - settings.idle().toMillis())) {
                command(source, lane -> lane.forget(source));
            }
        }
    }

    int depth() {
        int depth = 0;
        for (Lane lane : lanes) {
            depth += lane.depth();
        }
        return depth;
    }

    int capacity() {
        return settings.lanes() * settings.queueCapacity();
    }

    Duration lag() {
        Duration lag = Duration.ZERO;
        for (Lane lane : lanes) {
            Duration one = lane.lag();
            lag = one.compareTo(lag) > 0 ? one : lag;
        }
        return lag;
    }

    int sources() {
        return directory.size();
    }

    private void endLanes() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Lane lane : lanes) {
            lane.close(Duration.ofNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(10), deadline - System.nanoTime())));
        }
        order.flush();
    }

    @Override
    public void close() {
        closed = true;
        pause(false);
        shape.writeLock().lock();
        try {
            endLanes();
        } finally {
            shape.writeLock().unlock();
        }
    }

    /** Takes what the lanes bring about. */
    private final class Output implements LaneWork.Output {

        @Override
        public void transition(int lane, long number, Alert alert) {
            if (settings.replay()) {
                order.add(lane, number, alert);
            } else {
                alerts.publish(alert);
            }
        }

        @Override
        public void done(int lane, long number) {
            if (settings.replay()) {
                order.done(lane, number);
            }
        }
    }
}
