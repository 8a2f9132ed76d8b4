package org.tocsin.benchmarks;

import java.util.SplittableRandom;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/** Six metrics of some sources that send in turn, one event in five minutes each, with a daily rhythm and no faults. */
final class Measurements {

    static final int METRICS = 6;
    static final long INTERVAL_MILLIS = 300_000;

    private static final Schema SCHEMA = Schema.named("cpu", "memory", "latency", "errors", "throughput", "disk");
    private static final int ROWS = 288 * 16;
    private static final double[][] VALUES = values();

    private final String[] sources;
    private long next;

    Measurements(String... sources) {
        this.sources = sources;
    }

    private static double[][] values() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] values = new double[ROWS][METRICS];
        for (int row = 0; row < ROWS; row++) {
            double day = Math.sin(2 * Math.PI * row / 288);
            for (int metric = 0; metric < METRICS; metric++) {
                values[row][metric] = 50 + 3 * metric + 10 * day + 5 * random.nextGaussian();
            }
        }
        return values;
    }

    /** The values of one event after the other; there are always more. */
    static double[] row(long number) {
        return VALUES[(int) (number % ROWS)];
    }

    /** The next events, in order of time. */
    Event[] next(int count) {
        Event[] events = new Event[count];
        for (int i = 0; i < count; i++) {
            int source = (int) (next % sources.length);
            long round = next / sources.length;
            // the events share their values: what is measured reads them only
            events[i] = Event.of(sources[source], round * INTERVAL_MILLIS, SCHEMA, row(round + 577L * source));
            next++;
        }
        return events;
    }
}
