package org.tocsin.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.detector.rule.internal.run.RunningRules;
import org.tocsin.rule.api.Rule;

/** What an event costs in a rule over time, by the length of its window; the window is full before time is taken. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 700, timeUnit = TimeUnit.MILLISECONDS)
public class WindowBenchmark {

    private static final Schema SCHEMA = Schema.named("cpu");

    @Param({"avg", "stddev", "max", "p95", "rate", "zscore", "forecast"})
    private String function;

    @Param({"1m", "10m", "1h", "6h", "24h"})
    private String window;

    private final double[] values = new double[4096];
    private Detector detector;
    private long second;

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < values.length; i++) {
            values[i] = 40 + 10 * random.nextDouble();
        }
        detector = new RunningRules(List.of(Rule.of("rule", function + "(cpu, " + window + ") > 1e9")))
                .checks("web-1")
                .get(0)
                .detector();
        for (int i = 0; i < 100_000; i++) {
            nextEvent();
        }
    }

    @Benchmark
    public Verdict nextEvent() {
        second++;
        return detector.inspect(Event.of("web-1", second * 1000, SCHEMA, values[(int) second & 4095]));
    }
}
