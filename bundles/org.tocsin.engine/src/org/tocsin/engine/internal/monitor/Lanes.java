package org.tocsin.engine.internal.monitor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongFunction;
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
    private static final long GIVE_MILLIS = 50;

    private final ReadWriteLock shape = new ReentrantReadWriteLock();
    private final AtomicLong numbers = new AtomicLong();
    private final LaneOutput output;
    private final LaneWork work;
    private volatile Lane[] lanes = {};
    private volatile DetectionPlan plan;
    private volatile int capacity;
    private volatile boolean closed;

    Lanes(int count, int capacity, DetectionPlan plan, LaneOutput output, LaneWork work) {
        this.plan = plan;
        this.output = output;
        this.work = work;
        build(count, capacity, List.of());
    }

    private void build(int count, int newCapacity, List<KnownSource> sources) {
        Lane[] built = new Lane[count];
        output.begin(count);
        for (int i = 0; i < count; i++) {
            built[i] = new Lane(i, newCapacity, plan, work);
        }
        sources.forEach(source -> built[source.laneOf(count)].adopt(source));
        capacity = newCapacity;
        lanes = built;
        for (Lane lane : built) {
            lane.start();
        }
    }

    /** Has so many lanes with such queues take over all sources with what is known of them. Loses nothing. */
    void reshape(int count, int newCapacity, List<KnownSource> sources) {
        if (count == lanes.length && newCapacity == capacity) {
            return;
        }
        shape.writeLock().lock();
        try {
            end(PATIENCE_AT_CHANGE);
            build(count, newCapacity, sources);
        } finally {
            shape.writeLock().unlock();
        }
    }

    /** Gives to the lane of the source what is made for the next number, if there is room. */
    boolean offer(KnownSource source, LongFunction<LaneItem> item) {
        shape.readLock().lock();
        try {
            return !closed && lanes[source.laneOf(lanes.length)].offer(item.apply(numbers.incrementAndGet()));
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
                if (give(source.laneOf(lanes.length), next)) {
                    return true;
                }
            } finally {
                shape.readLock().unlock();
            }
        }
        return false;
    }

    private boolean give(int lane, LaneItem item) throws InterruptedException {
        output.giving(lane, item.number());
        return lanes[lane].offer(item) || lanes[lane].offer(item, GIVE_MILLIS);
    }

    /** Gives the same to all lanes, under one number. */
    private void putEach(LongFunction<LaneItem> item) {
        shape.readLock().lock();
        try {
            LaneItem next = item.apply(numbers.incrementAndGet());
            for (int lane = 0; lane < lanes.length; lane++) {
                output.giving(lane, next.number());
            }
            for (int lane = 0; lane < lanes.length && !closed; lane++) {
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
            CountDownLatch latch = new CountDownLatch(lanes.length);
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

    int depth() {
        int depth = 0;
        for (Lane lane : lanes) {
            depth += lane.depth();
        }
        return depth;
    }

    int capacity() {
        return lanes.length * capacity;
    }

    Duration lag() {
        Duration lag = Duration.ZERO;
        for (Lane lane : lanes) {
            Duration one = lane.lag();
            lag = one.compareTo(lag) > 0 ? one : lag;
        }
        return lag;
    }

    private void end(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Lane lane : lanes) {
            lane.close(Duration.ofNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(10), deadline - System.nanoTime())));
        }
        output.flush();
    }

    /** Takes nothing any more, works off what waits for a few seconds at most, and ends. */
    @Override
    public void close() {
        closed = true;
        shape.writeLock().lock();
        try {
            end(PATIENCE_AT_END);
        } finally {
            shape.writeLock().unlock();
        }
    }
}
