package org.tocsin.engine.internal.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.monitor.CheckStatus;
import org.tocsin.engine.internal.alert.InputOrder;
import org.tocsin.engine.internal.memory.Remembered;

/**
 * A bounded queue, and the thread that runs the detectors of the sources that belong to it.
 *
 * <p>Events of one source stay in order, and its detectors need no locks, because one lane only ever touches them.
 */
public final class Lane {

    private static final Logger LOG = System.getLogger(Lane.class.getName());
    private static final int BATCH = 256;

    private final int index;
    private final LaneWork work;
    private final BlockingQueue<LaneItem> queue;
    private final Set<KnownSource> sources = new HashSet<>();
    private final List<Alert> gathered = new ArrayList<>();
    private final Thread thread;
    private DetectionPlan plan;
    private long number;
    /** No check of any source is overdue before the monitor has this time. */
    private long due = Long.MAX_VALUE;

    private boolean gathering;
    private volatile long oldestNanos;
    private volatile boolean busy;
    private volatile boolean closing;

    public Lane(int index, int capacity, DetectionPlan plan, LaneWork work) {
        this.index = index;
        this.work = work;
        this.plan = plan;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.thread = Thread.ofPlatform().name("tocsin-lane-" + index).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public boolean offer(LaneItem item) {
        return queue.offer(item);
    }

    /** Waits for room for so long, and says whether there was any. */
    public boolean offer(LaneItem item, long millis) throws InterruptedException {
        return queue.offer(item, millis, TimeUnit.MILLISECONDS);
    }

    public int depth() {
        return queue.size();
    }

    /** How long what the lane is working on, or has not begun with, has waited; zero if it has nothing to do. */
    public Duration lag() {
        LaneItem head = queue.peek();
        long now = System.nanoTime();
        if (busy) {
            return Duration.ofNanos(Math.max(0, now - oldestNanos));
        }
        return head instanceof Arrival arrival ? Duration.ofNanos(Math.max(0, now - arrival.nanos())) : Duration.ZERO;
    }

    private void run() {
        List<LaneItem> batch = new ArrayList<>(BATCH);
        try {
            while (!closing || !queue.isEmpty()) {
                LaneItem first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    workOff(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException interrupted) {
            LOG.log(Level.WARNING, "Lane {0} was ended with {1} events waiting.", index, queue.size());
        }
    }

    private void workOff(List<LaneItem> batch) {
        for (LaneItem item : batch) {
            number = Math.max(number, item.number());
            try {
                switch (item) {
                    case Arrival arrival -> {
                        oldestNanos = arrival.nanos();
                        busy = true;
                        arrive(arrival);
                    }
                    case LaneCommand command -> command.action().accept(this);
                    case LaneBarrier barrier -> {
                        work.output().done(index, number);
                        barrier.passed().countDown();
                    }
                }
            } catch (RuntimeException | LinkageError failure) {
                LOG.log(Level.ERROR, "Lane " + index + " failed at " + item, failure);
            }
        }
        busy = false;
        work.output().done(index, number);
    }

    private void arrive(Arrival arrival) {
        Watched state = stateOf(arrival.source());
        state.arrive(arrival);
        due = Math.min(due, state.due());
    }

    private Watched stateOf(KnownSource source) {
        if (source.state == null) {
            source.state = source.isAll()
                    ? new Confluence(plan, work, this::transition)
                    : new SourceState(source.name(), plan, work, this::transition);
            sources.add(source);
        }
        return source.state;
    }

    /** Does something with many sources, in no order, and puts what it brings about into one. */
    private void ordered(Runnable action) {
        gathering = true;
        try {
            action.run();
        } finally {
            gathering = false;
            gathered.sort(InputOrder.WITHIN_ONE_INPUT);
            gathered.forEach(this::transition);
            gathered.clear();
        }
    }

    private void transition(Alert alert) {
        if (gathering) {
            gathered.add(alert);
        } else {
            work.output().transition(index, number, alert);
        }
    }

    /** Goes by this plan from now on. On the thread of the lane. */
    public void follow(DetectionPlan newPlan) {
        plan = newPlan;
        ordered(() -> sources.forEach(source -> source.state.follow(newPlan)));
        due = Long.MIN_VALUE;
    }

    /** Judges what waits to be sorted in and came before this {@link System#nanoTime()}. On the thread of the lane. */
    public void releaseHeld(long cameBeforeNanos) {
        for (KnownSource source : sources) {
            source.state.releaseHeld(cameBeforeNanos);
            due = Math.min(due, source.state.due());
        }
    }

    /** Judges everything of this source that waits to be sorted in. On the thread of the lane. */
    public void releaseAll(KnownSource source) {
        if (sources.contains(source)) {
            source.state.releaseAll();
            due = Math.min(due, source.state.due());
        }
    }

    /** The time of the monitor has come to this: asks the checks that are overdue. On the thread of the lane. */
    public void advance(long now) {
        if (now > due) {
            ordered(() -> advanceAll(now));
        }
    }

    private void advanceAll(long now) {
        due = Long.MAX_VALUE;
        for (KnownSource source : sources) {
            source.state.advance(now);
            due = Math.min(due, source.state.due());
        }
    }

    /** Forgets a source; what is open ends. On the thread of the lane. */
    public void forget(KnownSource source) {
        if (sources.remove(source)) {
            forgetIn(source, source.name());
            source.state = null;
        }
    }

    /** Forgets a source in what stands for all sources. On the thread of the lane. */
    public void forgetIn(KnownSource all, String source) {
        if (all.state != null) {
            all.state.forget(source, "The source has been silent for long and is forgotten.");
        }
    }

    /** What brought the events of this source has ended. On the thread of the lane. */
    public void unwatched(KnownSource source, String name) {
        if (source.state != null) {
            source.state.unwatched(name);
        }
    }

    /** Nothing came for a while because nobody wanted it. On the thread of the lane. */
    public void unwatched() {
        sources.forEach(source -> source.state.unwatched());
    }

    /** Notes that somebody has taken an alert on. On the thread of the lane. */
    public void acknowledge(String alertId, String by, String why) {
        sources.forEach(source -> source.state.acknowledge(alertId, by, why));
    }

    /** How the checks on a source or group stand, as far as this source knows. On the thread of the lane. */
    public List<CheckStatus> status(KnownSource source, String name) {
        return source.state == null ? List.of() : source.state.status(name);
    }

    /** Hands on what is to be kept over a restart. On the thread of the lane. */
    public void remember(Consumer<Remembered> kept) {
        sources.forEach(source -> source.state.remember(kept));
    }

    /**
     * Works off what waits, for so long at most, and ends. What is known of the sources can then be taken over by other
     * lanes.
     */
    public void close(Duration patience) {
        closing = true;
        queue.offer(new LaneCommand(0, lane -> {})); // wakes it if it waits for something to do
        try {
            if (!thread.join(patience)) {
                thread.interrupt();
                thread.join(Duration.ofSeconds(1));
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    /** Takes over a source with all that is known of it. Before this lane is started. */
    public void adopt(KnownSource source) {
        if (source.state != null) {
            source.state.tell(this::transition);
            sources.add(source);
            due = Long.MIN_VALUE;
        }
    }
}
