package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.engine.internal.alert.AlertService;
import org.tocsin.engine.internal.alert.InputOrder;
import org.tocsin.engine.internal.alert.Outlet;
import org.tocsin.engine.internal.lane.Audience;
import org.tocsin.engine.internal.lane.DetectionPlan;
import org.tocsin.engine.internal.lane.GuardedTap;
import org.tocsin.engine.internal.lane.LaneWork;
import org.tocsin.engine.internal.lane.Trainer;
import org.tocsin.engine.internal.lane.WarmUpGauge;

/** All that an event comes through, from the feeds to the writers. It runs once it is made, and ends from front to back. */
final class Flow implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Flow.class.getName());

    private final Meter meter = new Meter();
    private final WarmUpGauge gauge = new WarmUpGauge();
    private final List<GuardedTap> taps;
    private final AlertService alerts;
    private final Trainer trainer;
    private final Lanes lanes;
    private final Entrance entrance;
    private final Feeds feeds;
    private final Keeping keeping;
    private final Optional<MemoryKeeper> memory;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("tocsin-ticker").daemon().factory());

    /**
     * @param plan by which lanes begin
     * @param keeping what is kept over a restart; closed at the end
     * @param listener is told of problems and incidents
     * @param trouble is told in one sentence of anything else that is wrong
     */
    Flow(
            MonitorSettings settings,
            DetectionPlan plan,
            Keeping keeping,
            List<AlertWriter> writers,
            List<MetricTap> taps,
            MonitorListener listener,
            Consumer<String> trouble,
            Clock clock) {
        this.keeping = keeping;
        this.taps = taps.stream().map(tap -> new GuardedTap(tap, trouble)).toList();
        this.alerts = new AlertService(writers, settings.replay(), trouble);
        this.trainer = new Trainer(trainers(settings), settings.replay());
        IntFunction<Outlet> outlets =
                settings.replay() ? count -> new InputOrder(count, alerts::publish) : count -> alerts;
        LaneWork work = new LaneWork(
                new Audience(this.taps, meter.events),
                meter.late,
                gauge,
                keeping.recollection(),
                keeping.models(),
                trainer);
        this.lanes = new Lanes(settings.capacity().lanes(), settings.capacity().queue(), plan, outlets, work);
        SourceDirectory sources = new SourceDirectory(settings.capacity().sources(), meter.refused);
        this.entrance = new Entrance(
                settings.replay(),
                new Gate(meter.paused),
                sources,
                new Doubt(settings.timing().jump(), meter.future, trouble),
                new Timekeeper(settings, sources, lanes, clock),
                lanes,
                meter);
        this.feeds = new Feeds(entrance, listener);
        this.memory = keeping.memory().map(file -> new MemoryKeeper(file, lanes, sources));
        ticker.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /** Live, the lanes need their cores; a replay waits for what is trained. */
    private static int trainers(MonitorSettings settings) {
        int lanes = settings.capacity().lanes();
        return settings.replay() ? lanes : Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, lanes);
    }

    Feeds feeds() {
        return feeds;
    }

    Entrance entrance() {
        return entrance;
    }

    Lanes lanes() {
        return lanes;
    }

    /** Waits until all that came so far is judged and written. */
    boolean settle(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        CountDownLatch passed = lanes.barrier();
        if (!passed.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        return alerts.awaitIdle(deadline);
    }

    /** Lets time pass. Called about once a second. */
    void tick() {
        try {
            meter.tick();
            if (!entrance.gate().isShut()) {
                entrance.time().tick();
            }
            memory.ifPresent(MemoryKeeper::tick);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A tick failed.", failure);
        }
    }

    /**
     * How it is doing.
     *
     * @param detectors failures by detector
     * @param work what they have done
     */
    Health health(List<Health.DetectorHealth> detectors, List<Health.DetectorWork> work) {
        RunningLanes running = lanes.running();
        return new Health(
                new Health.Traffic(
                        meter.events.sum(),
                        meter.eventsPerSecond(),
                        running.depth(),
                        running.capacity(),
                        running.lag()),
                new Health.LeftOut(
                        meter.dropped.sum(),
                        meter.late.sum(),
                        meter.future.sum(),
                        meter.refused.sum(),
                        meter.paused.sum(),
                        meter.problems.sum()),
                entrance.sources().size(),
                alerts.openAlerts(),
                gauge.reading(),
                new Health.Failures(
                        detectors,
                        alerts.health(),
                        taps.stream()
                                .map(GuardedTap::health)
                                .filter(one -> one.failures() > 0)
                                .toList()),
                work);
    }

    @Override
    public void close() {
        feeds.each(feed -> quietly(feed::close));
        ticker.shutdownNow();
        quietly(entrance.gate()::open);
        quietly(lanes::close);
        quietly(trainer::close);
        memory.ifPresent(keeper -> quietly(keeper::close));
        keeping.store().ifPresent(store -> quietly(store::close));
        quietly(alerts::close);
        feeds.close();
    }

    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A step of the end failed; the next ones follow.", failure);
        }
    }
}
