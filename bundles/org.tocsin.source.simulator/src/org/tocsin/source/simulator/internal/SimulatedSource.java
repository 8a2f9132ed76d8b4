package org.tocsin.source.simulator.internal;

import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * One simulated machine: a load with the shape of a day and a week drives cpu, latency, throughput and errors; memory
 * breathes, and the disk fills slowly. Used by one thread.
 */
final class SimulatedSource {

    static final Schema SCHEMA = Schema.of(List.of(
            new Metric("cpu", "%"),
            new Metric("memory", "%"),
            new Metric("latency", "ms"),
            new Metric("errors", "1/s"),
            new Metric("throughput", "1/s"),
            new Metric("disk", "%")));

    private static final double DAY_MILLIS = 86_400_000;
    private static final double STEADY = 0.97;

    private final String name;
    private final RandomGenerator random;
    private final FaultSchedule faults;
    private final double peakHour;
    private final double usualLoad;
    private final double swing;
    private final double usualLatency;
    private final double capacity;
    private final double usualMemory;
    private final double usualDisk;
    private final long start;
    private double loadNoise;
    private double memoryNoise;
    private double[] last = new double[SCHEMA.size()];

    SimulatedSource(String name, long start, RandomGenerator random, FaultSchedule faults) {
        this.name = name;
        this.start = start;
        this.random = random;
        this.faults = faults;
        this.peakHour = 12 + 4 * random.nextDouble();
        this.usualLoad = 0.35 + 0.2 * random.nextDouble();
        this.swing = 0.1 + 0.1 * random.nextDouble();
        this.usualLatency = 25 + 35 * random.nextDouble();
        this.capacity = 300 + 900 * random.nextDouble();
        this.usualMemory = 40 + 20 * random.nextDouble();
        this.usualDisk = 30 + 30 * random.nextDouble();
    }

    String name() {
        return name;
    }

    /** The fault that is on at this time, or null. Times never go back. */
    @Nullable
    Fault faultAt(long time) {
        return faults.at(time);
    }

    /** What it measures at this time; null while it is silent. Called once for each step, in order. */
    @Nullable
    Event measure(long time) {
        double load = load(time);
        memoryNoise = STEADY * memoryNoise + 0.15 * random.nextGaussian();
        double[] values = {
            8 + 70 * load + 1.5 * random.nextGaussian(),
            usualMemory + 8 * (load - usualLoad) + memoryNoise,
            usualLatency * (1 + 1.2 * load * load) * (1 + 0.04 * random.nextGaussian()),
            0.6 + 1.2 * load + 0.25 * random.nextGaussian(),
            capacity * load * (1 + 0.02 * random.nextGaussian()),
            usualDisk + 2 * (time - start) / (7 * DAY_MILLIS) + 0.02 * random.nextGaussian()
        };
        Fault fault = faults.at(time);
        if (fault != null) {
            apply(fault, time, values);
        }
        for (int i = 0; i < values.length; i++) {
            double most = SCHEMA.metric(i).unit().equals("%") ? 100 : Double.MAX_VALUE;
            values[i] = Math.round(Math.clamp(values[i], 0, most) * 1000) / 1000.0;
        }
        last = values;
        return fault != null && fault.kind() == FaultKind.SILENT ? null : Event.of(name, time, SCHEMA, values);
    }

    private double load(long time) {
        loadNoise = STEADY * loadNoise + 0.006 * random.nextGaussian();
        double day = time / DAY_MILLIS;
        double daily = Math.cos(2 * Math.PI * (day - peakHour / 24));
        boolean weekend = Math.floorMod((long) Math.floor(day) + 3, 7L) >= 5;
        return Math.clamp(
                usualLoad + swing * daily * (weekend ? 0.5 : 1) - (weekend ? 0.08 : 0) + loadNoise, 0.03, 0.98);
    }

    private void apply(Fault fault, long time, double[] values) {
        double size = fault.size();
        switch (fault.kind()) {
            case SPIKE -> {
                values[0] = Math.min(100, values[0] + 60 * size);
                values[2] *= 1 + 5 * size;
                values[3] += 12 * size;
            }
            case LEVEL_SHIFT -> values[2] *= 1 + 3.5 * size;
            case LEAK -> values[1] += (97 - values[1]) * Math.min(1, 1.3 * size * fault.progress(time));
            case FLAT_LINE -> {
                values[0] = last[0];
                values[2] = last[2];
                values[4] = last[4];
            }
            case DROP -> values[4] = 0;
            case BROKEN_CORRELATION -> {
                values[0] += 25 * size;
                values[4] *= Math.max(0.2, 1 - 0.5 * size);
            }
            case SILENT -> {}
        }
    }
}
