package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.engine.internal.lane.KnownSource;

/** The pipeline with a detector, against the detector called bare on as many threads as it has lanes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
public class PipelineBenchmark {

    private static final int SOURCES = 8;

    @Param({"forest-scoring", "forest", "rcf", "windows", "seasonal", "ensemble"})
    private String detector;

    @Param({"1", "2", "4"})
    private int lanes;

    private Contender bare;
    private Contender pipeline;

    @Setup
    public void learn() throws Exception {
        Subject subject = Subject.of(detector);
        bare = new BareDetectors(subject, sourcesByLane());
        pipeline = new PipelinedDetectors(subject, sourcesByLane());
    }

    /** As many sources for each lane. */
    private List<List<String>> sourcesByLane() {
        List<List<String>> sources = IntStream.range(0, lanes)
                .<List<String>>mapToObj(lane -> new ArrayList<>())
                .toList();
        for (int i = 0; sources.stream().anyMatch(some -> some.size() < SOURCES / lanes); i++) {
            String name = "host-" + i;
            List<String> some = sources.get(new KnownSource(name).laneOf(lanes));
            if (some.size() < SOURCES / lanes) {
                some.add(name);
            }
        }
        return sources;
    }

    @Benchmark
    public void turn(Turns turns) throws Exception {
        turns.take(pipeline, bare);
    }

    @TearDown
    public void end() {
        pipeline.close();
        bare.close();
    }
}
