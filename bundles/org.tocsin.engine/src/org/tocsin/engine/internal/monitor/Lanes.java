package org.tocsin.engine.internal.monitor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.tocsin.engine.internal.alert.Outlet;
import org.tocsin.engine.internal.lane.DetectionPlan;
import org.tocsin.engine.internal.lane.Instruction;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.Lane;
import org.tocsin.engine.internal.lane.LaneBarrier;
import org.tocsin.engine.internal.lane.LaneCommand;
import org.tocsin.engine.internal.lane.LaneItem;
import org.tocsin.engine.internal.lane.LaneWork;

/**
 * The lanes of a pipeline: everything that concerns a source goes to its lane. Thread-safe.
 *
 * <p>Giving is done under the read lock; changing the number of lanes takes the write lock, works off what waits, and
 * hands the sources over.
 */
final class Lanes implements AutoCloseable {

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_CHANGE = Duration.ofMinutes(1);

    private final ReadWriteLock shape = new ReentrantReadWriteLock();
    private final AtomicLong numbers = new AtomicLong();
    private final IntFunction<Outlet> outlets;
    private final LaneWork work;
    private volatile RunningLanes running;
    private volatile DetectionPlan plan;
    private volatile boolean closed;

    /**
     * @param outlets gives what so many lanes let their transitions out by
     */
    Lanes(int count, int capacity, DetectionPlan plan, IntFunction<Outlet> outlets, LaneWork work) {
        this.plan = plan;
        this.outlets = outlets;
        this.work = work;
        this.running = new RunningLanes(count, capacity, plan, outlets.apply(count), work, List.of());
    }

    /** Has so many lanes with such queues take over all sources with what is known of them. Loses nothing. */
    void reshape(int count, int capacity, List<KnownSource> sources) {
        if (running.are(count, capacity)) {
            return;
        }
        shape.writeLock().lock();
        try {
            running.end(PATIENCE_AT_CHANGE);
            running = new RunningLanes(count, capacity, plan, outlets.apply(count), work, sources);
        } finally {
            shape.writeLock().unlock();
        }
    }

    /** Those that work now; in a moment it may be others. */
    RunningLanes running() {
        return running;
    }

    /** Gives to the lane of the source what is made for the next number, if there is room. */
    boolean offer(KnownSource source, LongFunction<LaneItem> item) {
        shape.readLock().lock();
        try {
            return !closed && running.of(source).offer(item.apply(numbers.incrementAndGet()));
        } finally {
            shape.readLock().unlock();
        }
    }

    /** Gives to the lane of the source what is made for the next number, as soon as there is room. */
    boolean put(KnownSource source, LongFunction<LaneItem> item) throws InterruptedException {
        LaneItem next = item.apply(numbers.incrementAndGet());
        while (!closed) {
            shape.readLock().lock();
            try {
                if (running.of(source).take(next)) {
                    return true;
                }
            } finally {
                shape.readLock().unlock();
            }
        }
        return false;
    }

    /** Gives the same to all lanes, under one number. */
    private void putEach(LongFunction<LaneItem> item) {
        shape.readLock().lock();
        try {
            LaneItem next = item.apply(numbers.incrementAndGet());
            running.all().forEach(lane -> lane.announce(next));
            for (Lane lane : running.all()) {
                while (!closed && !lane.take(next)) {
                    Thread.onSpinWait();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            shape.readLock().unlock();
        }
    }

    /** Has every lane do something between two events. Returns when it is in all queues. */
    void command(Instruction instruction) {
        putEach(number -> new LaneCommand(number, instruction));
    }

    /**
     * Has the lane of this source do something between two events. Returns when it is in the queue.
     *
     * @return false if the lanes are closed
     */
    boolean command(KnownSource source, Instruction instruction) {
        try {
            return put(source, number -> new LaneCommand(number, instruction));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A latch that opens when everything that was given before is done. */
    CountDownLatch barrier() {
        shape.readLock().lock();
        try {
            CountDownLatch latch = new CountDownLatch(running.all().size());
            putEach(number -> new LaneBarrier(number, latch));
            return latch;
        } finally {
            shape.readLock().unlock();
        }
    }

    /** Goes by this plan from here on. */
    void follow(DetectionPlan newPlan) {
        shape.readLock().lock();
        try {
            plan = newPlan;
            command(new Instruction.Follow(newPlan));
        } finally {
            shape.readLock().unlock();
        }
    }

    /** Whether any detector judges several sources together. */
    boolean correlating() {
        return plan.correlating();
    }

    /** Whether any detector judges this source together with others. */
    boolean correlating(KnownSource source) {
        return source.correlates(plan);
    }

    /** Takes nothing any more, works off what waits for a few seconds at most, and ends. */
    @Override
    public void close() {
        closed = true;
        shape.writeLock().lock();
        try {
            running.end(PATIENCE_AT_END);
        } finally {
            shape.writeLock().unlock();
        }
    }
}
