package org.tocsin.source.simulator.internal;

import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;

/** Faults at random: the gaps between them are exponential, the kinds equally likely. */
final class RandomFaults implements FaultSchedule {

    private static final double HOUR_MILLIS = 3_600_000;

    private final String source;
    private final double perHour;
    private final RandomGenerator random;
    private Fault next;

    /**
     * @param perHour how many an hour, on average
     * @param from the earliest beginning of the first one, in milliseconds of event time
     */
    RandomFaults(String source, double perHour, long from, RandomGenerator random) {
        this.source = source;
        this.perHour = perHour;
        this.random = random;
        this.next = draw(from);
    }

    private Fault draw(long after) {
        FaultKind kind = FaultKind.values()[random.nextInt(FaultKind.values().length)];
        long gap = (long) (-Math.log(1 - random.nextDouble()) * HOUR_MILLIS / perHour);
        long millis = 1000L * random.nextInt(kind.shortest(), kind.longest() + 1);
        double size = 0.8 + 0.7 * random.nextDouble();
        return new Fault(source, kind, after + gap, after + gap + millis, size);
    }

    @Override
    public @Nullable Fault at(long time) {
        while (time > next.to()) {
            next = draw(next.to());
        }
        return next.covers(time) ? next : null;
    }
}
