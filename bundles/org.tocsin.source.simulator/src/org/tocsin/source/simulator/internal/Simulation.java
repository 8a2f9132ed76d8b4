package org.tocsin.source.simulator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;

/**
 * All simulated sources, step by step, in the order of event time. The same settings and start give the same events.
 * Used by one thread.
 *
 * <p>The sources take turns within an interval, so that they do not all send at the same moment.
 */
final class Simulation {

    /** An event, or null where the source was silent, and the fault that began with it, or null. */
    record Step(long time, @Nullable Event event, @Nullable Fault begun) {}

    private static final String[] FIRST = {"web-1", "web-2", "api-1", "db-1", "cache-1", "worker-1"};
    private static final String[] ROLES = {"web", "api", "db", "cache", "worker"};

    private final List<SimulatedSource> sources = new ArrayList<>();
    private final @Nullable Fault[] faults;
    private final long start;
    private final long intervalMillis;
    private long round;
    private int turn;

    Simulation(SimulatorSettings settings, long start) {
        this(settings, start, start);
    }

    /**
     * One that begins at another time than the machines do, so that what it gives fits to what they give.
     *
     * @param born when the machines began to fill their disks
     */
    Simulation(SimulatorSettings settings, long start, long born) {
        this.start = start;
        this.intervalMillis = settings.interval().toMillis();
        for (int i = 0; i < settings.sources(); i++) {
            SplittableRandom random = new SplittableRandom(settings.seed() * 1_000_003L + i);
            String name = name(i);
            sources.add(
                    new SimulatedSource(name, born, random.split(), settings.faultsOf(name, start, random.split())));
        }
        this.faults = new @Nullable Fault[sources.size()];
    }

    /** The name of the i-th source: {@code web-1, web-2, api-1, db-1, cache-1, worker-1, web-3, api-2, …}. */
    static String name(int i) {
        if (i < FIRST.length) {
            return FIRST[i];
        }
        int role = (i - FIRST.length) % ROLES.length;
        int number = (i - FIRST.length) / ROLES.length + 2;
        return ROLES[role] + "-" + (role == 0 ? number + 1 : number);
    }

    /** The time of the next step, in milliseconds of event time. */
    long nextTime() {
        return start + round * intervalMillis + turn * intervalMillis / sources.size();
    }

    Step next() {
        long time = nextTime();
        SimulatedSource source = sources.get(turn);
        Fault fault = source.faultAt(time);
        Fault begun = fault != null && fault != faults[turn] ? fault : null;
        faults[turn] = fault;
        Event event = source.measure(time);
        turn++;
        if (turn == sources.size()) {
            turn = 0;
            round++;
        }
        return new Step(time, event, begun);
    }
}
