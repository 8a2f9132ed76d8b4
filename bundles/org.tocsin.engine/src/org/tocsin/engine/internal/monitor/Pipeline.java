package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Models;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.engine.internal.alert.AlertService;
import org.tocsin.engine.internal.lane.Audience;
import org.tocsin.engine.internal.lane.GuardedTap;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.LaneWork;
import org.tocsin.engine.internal.lane.Trainer;
import org.tocsin.engine.internal.lane.WarmUpGauge;
import org.tocsin.engine.internal.memory.Recollection;
import org.tocsin.engine.internal.memory.RestartMemory;
import org.tocsin.engine.internal.model.KeptModels;
import org.tocsin.engine.internal.model.ModelStore;
import org.tocsin.engine.internal.model.TaughtModels;

/** A running monitor: it connects feeds, lanes, alerts and writers, and ends them in the order of the flow. */
public final class Pipeline implements Monitor {

    private static final Logger LOG = System.getLogger(Pipeline.class.getName());

    private final MonitorListener listener;
    private final Clock clock;
    private final Meter meter = new Meter();
    private final WarmUpGauge gauge = new WarmUpGauge();
    private final AlertService alerts;
    private final Planner planner;
    private final Trainer trainer;
    private final Lanes lanes;
    private final Ingress ingress;
    private final Optional<MemoryKeeper> memory;
    private final Optional<ModelStore> store;
    private final Models models;
    private final List<GuardedTap> taps;
    private final Feeds feeds;
    private final HistoryLessons lessons;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("tocsin-ticker").daemon().factory());
    private volatile MonitorSettings settings;
    private boolean closed;

    public Pipeline(
            MonitorSettings settings,
            DetectorCatalog catalog,
            List<AlertWriter> writers,
            List<MetricTap> taps,
            MonitorListener listener,
            Clock clock) {
        this(settings, catalog, writers, taps, listener, clock, Optional.empty());
    }

    /**
     * @param instead where models are kept instead of the folder in the settings
     */
    private Pipeline(
            MonitorSettings settings,
            DetectorCatalog catalog,
            List<AlertWriter> writers,
            List<MetricTap> taps,
            MonitorListener listener,
            Clock clock,
            Optional<KeptModels> instead) {
        this.settings = settings;
        this.listener = listener;
        this.clock = clock;
        this.alerts = new AlertService(writers, settings.replay(), this::trouble);
        Optional<RestartMemory> file = settings.replay()
                ? Optional.empty()
                : settings.persistence().memory().map(path -> new RestartMemory(path, this::trouble));
        this.planner = new Planner(catalog, this::trouble, this::replan);
        LaneOutput output = new LaneOutput(alerts, settings.replay());
        Recollection recollection = file.isPresent() ? file.get() : Recollection.NONE;
        this.store = instead.isPresent()
                ? Optional.empty()
                : settings.persistence().models().map(folder -> new ModelStore(folder, this::trouble));
        TaughtModels taught = new TaughtModels(store.isPresent() ? store.get() : KeptModels.NONE);
        KeptModels kept = instead.orElse(taught);
        this.lessons = new HistoryLessons(
                catalog,
                taught,
                listener,
                (replay, pupils, models, told) ->
                        new Pipeline(replay, pupils, List.of(), List.of(), told, clock, Optional.of(models)));
        this.taps = taps.stream().map(tap -> new GuardedTap(tap, this::trouble)).toList();
        this.trainer = new Trainer(trainers(settings), settings.replay());
        LaneWork work = new LaneWork(
                new Audience(this.taps, meter.events), output, meter.late, gauge, recollection, kept, trainer);
        this.lanes = new Lanes(
                settings.capacity().lanes(), settings.capacity().queue(), planner.plan(settings), output, work);
        this.ingress = new Ingress(settings, lanes, meter, new EventClock(clock, settings.replay()), this::trouble);
        this.models = new LaneModels(ingress, lanes, kept);
        this.feeds = new Feeds(ingress, meter, listener);
        this.memory = file.map(one -> new MemoryKeeper(one, lanes, ingress));
        ticker.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /** Live, the lanes need their cores; a replay waits for what is trained. */
    private static int trainers(MonitorSettings settings) {
        return settings.replay()
                ? settings.capacity().lanes()
                : Math.clamp(
                        Runtime.getRuntime().availableProcessors() / 2,
                        1,
                        settings.capacity().lanes());
    }

    @Override
    public Subscription watch(String name, EventSource source, boolean ordered) {
        return feeds.start(name, lessons.before(name, source, settings), ordered);
    }

    @Override
    public void skipHistory(String name) {
        lessons.skip(name);
    }

    @Override
    public void pause() {
        ingress.gate().shut();
    }

    @Override
    public void resume() {
        ingress.resume();
    }

    @Override
    public boolean paused() {
        return ingress.gate().isShut();
    }

    @Override
    public MonitorSettings settings() {
        return settings;
    }

    @Override
    public synchronized void apply(MonitorSettings newSettings) {
        if (closed) {
            return;
        }
        if (newSettings.replay() != settings.replay()) {
            throw new IllegalArgumentException("A monitor stays live or replay for its whole life.");
        }
        settings = newSettings;
        planner.resume();
        ingress.apply(newSettings);
        lanes.follow(planner.plan(newSettings));
    }

    private synchronized void replan() {
        if (!closed) {
            lanes.follow(planner.plan(settings));
        }
    }

    @Override
    public void acknowledge(String alertId, String by, String why) {
        lanes.command(new Instruction.Acknowledge(alertId, by, why));
    }

    @Override
    public CompletableFuture<List<CheckStatus>> status(String source) {
        return ingress.status(source);
    }

    @Override
    public Models models() {
        return models;
    }

    @Override
    public Health health() {
        return new Health(
                meter.events.sum(),
                meter.eventsPerSecond(),
                lanes.depth(),
                lanes.capacity(),
                meter.dropped.sum(),
                meter.late.sum(),
                meter.future.sum(),
                meter.refused.sum(),
                meter.paused.sum(),
                meter.problems.sum(),
                ingress.sources(),
                lanes.lag(),
                gauge.reading(),
                alerts.openAlerts(),
                planner.health(),
                alerts.health(),
                taps.stream()
                        .map(GuardedTap::health)
                        .filter(one -> one.failures() > 0)
                        .toList());
    }

    @Override
    public boolean awaitEnd(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        if (!feeds.awaitEnd(deadline)) {
            return false;
        }
        return settle(Duration.ofNanos(deadline - System.nanoTime()));
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
            ingress.tick(clock.millis());
            memory.ifPresent(MemoryKeeper::tick);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A tick failed.", failure);
        }
    }

    private void trouble(String message) {
        LOG.log(Level.WARNING, message);
        listener.trouble(message);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        quietly(planner::close);
        feeds.each(feed -> quietly(feed::close));
        ticker.shutdownNow();
        quietly(ingress.gate()::open);
        quietly(lanes::close);
        quietly(trainer::close);
        memory.ifPresent(keeper -> quietly(keeper::close));
        store.ifPresent(one -> quietly(one::close));
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
