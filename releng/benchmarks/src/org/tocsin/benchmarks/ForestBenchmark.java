package org.tocsin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.tocsin.detector.forest.internal.IsolationTrees;
import weka.classifiers.misc.IsolationForest;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** One event at a time through 100 trees of 256 rows: Weka's own call, and the same trees in flat arrays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ForestBenchmark {

    private static final int TREES = 100;
    private static final int SUBSAMPLE = 256;
    private static final int ROWS = 1024;

    @Param({"3", "38"})
    private int metrics;

    private final double[][] rows = new double[ROWS][];
    private final Instance[] instances = new Instance[ROWS];
    private IsolationForest weka;
    private IsolationTrees trees;
    private int next;

    @Setup
    public void grow() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        ArrayList<Attribute> attributes = new ArrayList<>(IntStream.range(0, metrics)
                .mapToObj(i -> new Attribute("m" + i))
                .toList());
        attributes.add(new Attribute("class", List.of("normal", "anomaly")));
        Instances data = new Instances("training", attributes, ROWS);
        data.setClassIndex(metrics);
        for (int i = 0; i < ROWS; i++) {
            rows[i] = random.doubles(metrics)
                    .map(any -> 50 + 10 * random.nextGaussian())
                    .toArray();
            data.add(new DenseInstance(1, java.util.Arrays.copyOf(rows[i], metrics + 1)));
            instances[i] = data.instance(i);
        }
        trees = IsolationTrees.grow(List.of(rows), TREES, SUBSAMPLE, 1);
        weka = new IsolationForest();
        weka.setNumTrees(TREES);
        weka.setSubsampleSize(SUBSAMPLE);
        weka.buildClassifier(data);
    }

    private int next() {
        next = (next + 1) & (ROWS - 1);
        return next;
    }

    @Benchmark
    public double weka() throws Exception {
        return weka.distributionForInstance(instances[next()])[1];
    }

    @Benchmark
    public double flatArrays() {
        return trees.score(rows[next()]);
    }
}
