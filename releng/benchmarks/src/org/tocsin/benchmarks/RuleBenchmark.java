package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.detector.rule.internal.run.RunningRules;
import org.tocsin.rule.api.Rule;

/** What a rule costs beside the same comparison written in Java, and what a thousand rules on one stream cost. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {

    private static final int RULES = 1000;
    private static final Schema SCHEMA = Schema.named("cpu", "memory", "latency", "errors", "throughput", "disk");
    private static final Verdict FOUND = new Verdict.Holding(0, "found");

    private final Event[] events = new Event[1024];
    private int next;
    private Detector written;
    private Detector threshold;
    private Detector composed;
    private Detector[] thousand;

    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < events.length; i++) {
            events[i] = Event.of(
                    "web-1",
                    i * 1000L,
                    SCHEMA,
                    random.nextDouble(89),
                    random.nextDouble(89),
                    random.nextDouble(100),
                    random.nextDouble(),
                    500,
                    50);
        }
        written = event -> event.value(0) > 90 ? FOUND : Verdict.NORMAL;
        threshold = detector("cpu > 90");
        composed = detector("cpu > 90 and memory > 80 or latency / throughput > 2");
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String metric = SCHEMA.metric(i % SCHEMA.size()).name();
            rules.add(Rule.of("rule-" + i, metric + " > " + (1000 + i)));
        }
        thousand = new RunningRules(rules)
                .checks("web-1").stream().map(Check::detector).toArray(Detector[]::new);
    }

    private static Detector detector(String when) {
        return new RunningRules(List.of(Rule.of("rule", when)))
                .checks("web-1")
                .get(0)
                .detector();
    }

    private Event event() {
        next = (next + 1) & (events.length - 1);
        return events[next];
    }

    @Benchmark
    public Verdict comparisonInJava() {
        return written.inspect(event());
    }

    @Benchmark
    public Verdict thresholdRule() {
        return threshold.inspect(event());
    }

    @Benchmark
    public Verdict composedRule() {
        return composed.inspect(event());
    }

    /** The time is that of one rule. */
    @Benchmark
    @OperationsPerInvocation(RULES)
    public void thousandRules(Blackhole hole) {
        Event event = event();
        for (Detector detector : thousand) {
            hole.consume(detector.inspect(event));
        }
    }
}
