package org.tocsin.engine.internal.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.MetricTap;
import org.tocsin.api.monitor.Models;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.model.KeptModels;

/** A running monitor: what people want of it, and what is set, is handed on to the {@link Flow} of the events. */
public final class Pipeline implements Monitor {

    private static final Logger LOG = System.getLogger(Pipeline.class.getName());

    private final MonitorListener listener;
    private final Planner planner;
    private final HistoryLessons lessons;
    private final Flow flow;
    private final Models models;
    private final Inquiry inquiry;
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
        this.planner = new Planner(catalog, this::trouble, this::replan);
        Keeping keeping = instead.map(kept -> Keeping.with(kept, settings, this::trouble))
                .orElseGet(() -> Keeping.by(settings, this::trouble));
        this.lessons = new HistoryLessons(
                catalog,
                keeping.taught(),
                listener,
                (replay, pupils, kept, told) ->
                        new Pipeline(replay, pupils, List.of(), List.of(), told, clock, Optional.of(kept)));
        this.flow = new Flow(settings, planner.plan(settings), keeping, writers, taps, listener, this::trouble, clock);
        this.models = new LaneModels(flow.entrance().sources(), flow.lanes(), keeping.models());
        this.inquiry = new Inquiry(flow.lanes(), flow.entrance().sources());
    }

    @Override
    public Subscription watch(String name, EventSource source, boolean ordered) {
        return flow.feeds().start(name, lessons.before(name, source, settings), ordered)::leave;
    }

    @Override
    public void skipHistory(String name) {
        lessons.skip(name);
    }

    @Override
    public void pause() {
        flow.entrance().gate().shut();
    }

    @Override
    public void resume() {
        if (paused() && !settings.replay()) {
            // that nothing came in between is nobody's silence
            flow.lanes().command(new Instruction.UnwatchAll());
        }
        flow.entrance().gate().open();
    }

    @Override
    public boolean paused() {
        return flow.entrance().gate().isShut();
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
        flow.entrance().apply(newSettings);
        flow.lanes().follow(planner.plan(newSettings));
    }

    private synchronized void replan() {
        if (!closed) {
            flow.lanes().follow(planner.plan(settings));
        }
    }

    @Override
    public void mark(Alert alert, Remark remark) {
        Instant now = flow.entrance().time().now().orElse(alert.time());
        inquiry.tell(alert, remark, now);
        if (remark.kind().saysNormal()) {
            models.learn(alert.source(), alert.since(), alert.state().open() ? now : alert.time());
        }
    }

    @Override
    public CompletableFuture<List<CheckStatus>> status(String source) {
        return inquiry.ask(source);
    }

    @Override
    public Models models() {
        return models;
    }

    @Override
    public Health health() {
        return flow.health(planner.health(), planner.work());
    }

    @Override
    public boolean awaitEnd(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        if (!flow.feeds().awaitEnd(deadline)) {
            return false;
        }
        return settle(Duration.ofNanos(deadline - System.nanoTime()));
    }

    /** Waits until all that came so far is judged and written. */
    boolean settle(Duration timeout) throws InterruptedException {
        return flow.settle(timeout);
    }

    /** Lets time pass. Called about once a second. */
    void tick() {
        flow.tick();
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
        try {
            planner.close();
        } finally {
            flow.close();
        }
    }
}
