package org.tocsin.engine.internal.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.tocsin.api.alert.Alert;
import org.tocsin.engine.internal.alert.Outlet;

/**
 * A bounded queue, and the thread that runs the detectors of the sources that belong to it: {@link LaneSources}.
 *
 * <p>Events of one source stay in order, and its detectors need no locks, because one lane only ever touches them.
 */
public final class Lane {

    private static final Logger LOG = System.getLogger(Lane.class.getName());
    private static final int BATCH = 256;
    private static final long TAKE_MILLIS = 50;

    private final int index;
    private final Outlet outlet;
    private final BlockingQueue<LaneItem> queue;
    private final LaneSources sources;
    private final Thread thread;
    private long number;
    /** Written with every event, read by those who ask for the lag: they may see it a moment later. */
    private final AtomicLong oldestNanos = new AtomicLong();

    private volatile boolean busy;
    private volatile boolean closing;

    public Lane(int index, int capacity, DetectionPlan plan, Outlet outlet, LaneWork work) {
        this.index = index;
        this.outlet = outlet;
        this.sources = new LaneSources(plan, work);
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.thread = Thread.ofPlatform().name("tocsin-lane-" + index).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Takes this, if there is room. */
    public boolean offer(LaneItem item) {
        return queue.offer(item);
    }

    /** This is about to be given. Who gives the same to several lanes tells all of them first. */
    public void announce(LaneItem item) {
        outlet.giving(index, item.number());
    }

    /** Announces this and takes it, if there is room within a moment. */
    public boolean take(LaneItem item) throws InterruptedException {
        announce(item);
        return queue.offer(item) || queue.offer(item, TAKE_MILLIS, TimeUnit.MILLISECONDS);
    }

    public int depth() {
        return queue.size();
    }

    /** How long what the lane is working on, or has not begun with, has waited; zero if it has nothing to do. */
    public Duration lag() {
        LaneItem head = queue.peek();
        long now = System.nanoTime();
        if (busy) {
            return Duration.ofNanos(Math.max(0, now - oldestNanos.getAcquire()));
        }
        return head instanceof Arrival arrival ? Duration.ofNanos(Math.max(0, now - arrival.nanos())) : Duration.ZERO;
    }

    private void run() {
        try {
            while (!closing || !queue.isEmpty()) {
                LaneItem first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    // a new list each time: references in an old one cost the collector a barrier an event
                    List<LaneItem> batch = new ArrayList<>(BATCH);
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    workOff(batch);
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
                        oldestNanos.setRelease(arrival.nanos());
                        if (!busy) {
                            busy = true;
                        }
                        emit(sources.arrive(arrival));
                    }
                    case LaneCommand command -> emit(sources.carryOut(command.instruction()));
                    case LaneBarrier barrier -> {
                        outlet.done(index, number);
                        barrier.passed().countDown();
                    }
                }
            } catch (RuntimeException | LinkageError failure) {
                LOG.log(Level.ERROR, "Lane " + index + " failed at " + item, failure);
            }
        }
        busy = false;
        outlet.done(index, number);
    }

    /** What happened to alerts leaves the lane here, and nowhere else. */
    private void emit(List<Alert> transitions) {
        for (int i = 0; i < transitions.size(); i++) {
            outlet.transition(index, number, transitions.get(i));
        }
    }

    /**
     * Works off what waits, for so long at most, and ends. What is known of the sources can then be taken over by other
     * lanes.
     */
    public void close(Duration patience) {
        closing = true;
        queue.offer(new LaneBarrier(0, new CountDownLatch(1))); // wakes it if it waits for something to do
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
        sources.adopt(source);
    }
}
