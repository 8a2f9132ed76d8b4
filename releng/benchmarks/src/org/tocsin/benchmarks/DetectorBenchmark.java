package org.tocsin.benchmarks;

import java.util.List;
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

/** Each detector that learns, called one event at a time on one thread, against a library that is called directly. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
public class DetectorBenchmark {

    /** What is measured and what it is compared with. */
    @Param({
        "forest-scoring/weka",
        "forest-scoring/smile",
        "forest/weka",
        "rcf/amazon",
        "windows/amazon",
        "seasonal/amazon",
        "ensemble/amazon"
    })
    private String pair;

    private Contender subject;
    private Contender other;

    @Setup
    public void learn() throws Exception {
        String[] names = pair.split("/");
        subject = new BareDetectors(Subject.of(names[0]), List.of(List.of("host-0")));
        other = switch (names[1]) {
            case "weka" -> LibraryForest.weka();
            case "smile" -> LibraryForest.smile();
            case "amazon" -> new AmazonForest();
            default -> throw new IllegalArgumentException("There is no library " + names[1] + ".");
        };
    }

    @Benchmark
    public void turn(Turns turns) throws Exception {
        turns.take(subject, other);
    }

    @TearDown
    public void end() {
        subject.close();
        other.close();
    }
}
