package org.tocsin.workbench.core.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.MetricHistory;

/** A recording that is played, with what came of it so far. Nothing of it is left when it is closed. */
public final class Replay implements AutoCloseable {

    private static final int ALERTS = 50_000;
    private static final int SOURCES = 200;
    private static final Duration LENGTH = Duration.ofDays(3_650);

    private final MonitorFactory monitors;
    private final ReplayPlan plan;
    private final Clock time;
    private final AlertBoard board = new AlertBoard(ALERTS);
    private final MetricHistory history = new MetricHistory(SOURCES, LENGTH);
    private final ExecutorService steps = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "tocsin-replay");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> reading;
    private volatile ReplayClock clock;
    private volatile Optional<RecordingSurvey> survey = Optional.empty();
    private volatile String failure = "";
    /** Touched by the thread of the steps only. */
    private Optional<Monitor> monitor = Optional.empty();

    /**
     * Reads the recording and plays it from the beginning, as fast as it goes.
     *
     * @param time tells how time goes by for who looks on
     */
    Replay(MonitorFactory monitors, ReplayPlan plan, Clock time) {
        this.monitors = monitors;
        this.plan = plan;
        this.time = time;
        this.clock = new ReplayClock(time, ReplaySpeed.FASTEST, true);
        this.reading = steps.submit(() -> attempt(this::read));
    }

    private interface Step {
        void take() throws InterruptedException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (InterruptedException closed) {
            // nobody wants to know any more
        } catch (IllegalArgumentException unusable) {
            failure = String.valueOf(unusable.getMessage());
        } catch (RuntimeException unexpected) {
            failure = "The recording cannot be replayed: " + unexpected + ".";
        }
    }

    private void read() throws InterruptedException {
        RecordingSurvey found = RecordingSurvey.of(plan.reader().create());
        failure = found.failure();
        if (failure.isEmpty()) {
            survey = Optional.of(found);
            begin(clock);
        }
    }

    private void begin(ReplayClock wanted) {
        if (wanted != clock) {
            // somebody wants to be elsewhere by now
            return;
        }
        end();
        board.clear();
        history.clear();
        Monitor opened = plan.open(monitors, board.writer(), List.of(history), MonitorListener.NONE);
        monitor = Optional.of(opened);
        opened.watch(
                plan.names(),
                new PacedSource(plan.reader().create(), wanted),
                plan.reader().factory().ordered());
    }

    private void end() {
        monitor.ifPresent(Monitor::close);
        monitor = Optional.empty();
    }

    public ReplayPlan plan() {
        return plan;
    }

    /** What stands in the recording; empty until it was read, and if nothing can be. */
    public Optional<RecordingSurvey> survey() {
        return survey;
    }

    /** Its alerts so far. */
    public AlertBoard board() {
        return board;
    }

    /** What it measured so far. */
    public MetricHistory history() {
        return history;
    }

    /** Plays, or pauses if it plays; from the beginning when it is at the end. */
    public void toggle() {
        ReplayClock now = clock;
        if (now.playing() || now.hurrying()) {
            now.pause();
        } else if (now.ended()) {
            go(ReplayClock.BEGINNING);
            clock.play();
        } else {
            now.play();
        }
    }

    /** Stays where it is. */
    public void pause() {
        clock.pause();
    }

    /** Goes on to the next time at which there is an event. */
    public void step() {
        clock.step();
    }

    public ReplaySpeed speed() {
        return clock.speed();
    }

    public void speed(ReplaySpeed speed) {
        clock.speed(speed);
    }

    /** Goes to a time: on, or back, which is from the beginning. In milliseconds since 1970-01-01T00:00Z. */
    public void go(long wanted) {
        ReplayClock before = clock;
        if (survey.isPresent() && !before.hurry(wanted)) {
            ReplayClock next = new ReplayClock(time, before.speed(), before.playing(), wanted);
            clock = next;
            before.pause();
            step(() -> begin(next));
        }
    }

    private void step(Step next) {
        try {
            steps.execute(() -> attempt(next));
        } catch (RejectedExecutionException closed) {
            // there is nothing left to go to
        }
    }

    /** How it stands now. Cheap enough to ask ten times a second. */
    public ReplayStatus status() {
        ReplayClock now = clock;
        Optional<RecordingSurvey> read = survey;
        return failure.isEmpty() && read.isPresent()
                ? ReplayStatus.of(now, read.get(), board)
                : ReplayStatus.unread(failure);
    }

    /** Ends it in the background. */
    @Override
    public void close() {
        reading.cancel(true);
        clock.pause();
        step(() -> {
            end();
            plan.input().close();
        });
        steps.shutdown();
    }
}
