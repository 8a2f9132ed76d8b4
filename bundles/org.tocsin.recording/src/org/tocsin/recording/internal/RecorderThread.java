package org.tocsin.recording.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.monitor.MetricTap;

/** Stands between lanes, which must not wait, and a recorder, which does: a bounded queue, emptied four times a second. */
final class RecorderThread implements MetricTap, AutoCloseable {

    private static final Logger LOG = System.getLogger(RecorderThread.class.getName());
    private static final int ROOM = 65_536;
    private static final long PACE_MILLIS = 250;
    private static final long TELL_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long PATIENCE_MILLIS = 10_000;

    private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong dropped = new AtomicLong();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Consumer<List<Event>> keep;
    private final Consumer<String> trouble;
    private final Thread thread;
    private long told;

    /**
     * Starts at once.
     *
     * @param keep is given what came, or nothing, four times a second; on a thread of its own
     */
    RecorderThread(Consumer<List<Event>> keep, Consumer<String> trouble) {
        this.keep = keep;
        this.trouble = trouble;
        this.told = System.nanoTime() - TELL_NANOS;
        this.thread = Thread.ofPlatform().name("tocsin-recording").daemon().start(this::run);
    }

    @Override
    public void seen(Event event, List<Check> checks, List<Verdict> verdicts) {
        if (closing.getCount() == 0 || !queue.offer(event)) {
            dropped.incrementAndGet();
        }
    }

    private void run() {
        try {
            // the place is opened before the first event
            keep();
            boolean end = false;
            while (!end) {
                end = closing.await(PACE_MILLIS, TimeUnit.MILLISECONDS);
                keep();
                tell();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        List<Event> events = new ArrayList<>();
        queue.drainTo(events);
        try {
            keep.accept(events);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "Events could not be recorded.", unexpected);
            dropped.addAndGet(events.size());
        }
    }

    private void tell() {
        if (dropped.get() > 0 && System.nanoTime() - told >= TELL_NANOS) {
            told = System.nanoTime();
            trouble.accept("The recording could not keep up: " + dropped.getAndSet(0)
                    + " events are missing in it. Monitoring missed none of them.");
        }
    }

    /** Waits, for a bounded time, until what came is kept. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
