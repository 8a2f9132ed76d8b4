package org.tocsin.engine.internal.monitor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.tocsin.engine.internal.alert.Outlet;
import org.tocsin.engine.internal.lane.DetectionPlan;
import org.tocsin.engine.internal.lane.KnownSource;
import org.tocsin.engine.internal.lane.Lane;
import org.tocsin.engine.internal.lane.LaneWork;

/** So many lanes that work side by side, each with its sources. Another number of lanes is another one of these. Thread-safe. */
final class RunningLanes {

    private final List<Lane> lanes;
    private final int capacity;
    private final Outlet outlet;

    /**
     * Begins to work.
     *
     * @param capacity how much can wait in each
     * @param sources are taken over with all that is known of them
     */
    RunningLanes(int count, int capacity, DetectionPlan plan, Outlet outlet, LaneWork work, List<KnownSource> sources) {
        this.lanes = IntStream.range(0, count)
                .mapToObj(index -> new Lane(index, capacity, plan, outlet, work))
                .toList();
        this.capacity = capacity;
        this.outlet = outlet;
        sources.forEach(source -> of(source).adopt(source));
        lanes.forEach(Lane::start);
    }

    /** The one that this source belongs to. */
    Lane of(KnownSource source) {
        return lanes.get(source.laneOf(lanes.size()));
    }

    List<Lane> all() {
        return lanes;
    }

    /** Whether there are so many, in each of which so much can wait. */
    boolean are(int wanted, int wantedCapacity) {
        return wanted == lanes.size() && wantedCapacity == capacity;
    }

    /** How much waits in all. */
    int depth() {
        int depth = 0;
        for (Lane lane : lanes) {
            depth += lane.depth();
        }
        return depth;
    }

    /** How much can wait in all. */
    int capacity() {
        return lanes.size() * capacity;
    }

    /** How long what has waited longest has waited. */
    Duration lag() {
        Duration lag = Duration.ZERO;
        for (Lane lane : lanes) {
            Duration one = lane.lag();
            lag = one.compareTo(lag) > 0 ? one : lag;
        }
        return lag;
    }

    /** Has them work off what waits, for so long at most, and end. */
    void end(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (Lane lane : lanes) {
            lane.close(Duration.ofNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(10), deadline - System.nanoTime())));
        }
        outlet.flush();
    }
}
