package org.tocsin.engine.internal.monitor;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.AlertTiming;
import org.tocsin.api.detector.Check;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;

/** Learns the largest of every three values, and calls anything beyond the last one an anomaly. */
final class LargestValue implements Detector, Learning {

    private static final int NEEDED = 3;

    final List<String> told = new ArrayList<>();
    private final String basis;
    private final List<Double> seen = new ArrayList<>();
    private double largest = Double.NaN;
    private long generation;
    private boolean frozen;
    private boolean trouble;

    LargestValue(String basis) {
        this.basis = basis;
    }

    Check check(Object definition) {
        return new Check("", definition, new AlertTiming(Duration.ZERO, Duration.ZERO), this);
    }

    @Override
    public Optional<Learning> learning() {
        return Optional.of(this);
    }

    @Override
    public Verdict inspect(Event event) {
        double value = event.value(0);
        if (!frozen && !trouble && !(value > largest)) {
            seen.add(value);
        }
        if (seen.size() == NEEDED) {
            largest = seen.stream().mapToDouble(Double::doubleValue).max().getAsDouble();
            seen.clear();
            generation++;
        }
        return Double.isNaN(largest)
                ? new Verdict.WarmingUp(seen.size(), NEEDED, "learns")
                : EngineRig.above(value, largest);
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public byte[] save() {
        return ByteBuffer.allocate(Double.BYTES).putDouble(largest).array();
    }

    @Override
    public void restore(byte[] model) throws InvalidModelException {
        if (model.length != Double.BYTES) {
            throw new InvalidModelException("It has " + model.length + " bytes.");
        }
        largest = ByteBuffer.wrap(model).getDouble();
    }

    @Override
    public void freeze(boolean newFrozen) {
        frozen = newFrozen;
    }

    @Override
    public void trouble(boolean open) {
        trouble = open;
        told.add("trouble " + open);
    }

    @Override
    public void leaveOut(long fromMillis, long toMillis) {
        told.add("leave out " + fromMillis + " to " + toMillis);
    }

    @Override
    public void learn(long fromMillis, long toMillis) {
        largest = 1000;
        generation++;
    }

    @Override
    public LearningStatus status() {
        return new LearningStatus(
                "",
                NEEDED,
                0,
                Double.isNaN(largest) ? Optional.empty() : Optional.of(Instant.EPOCH),
                frozen,
                Duration.ofSeconds(1),
                largest,
                0,
                new ScoreHistogram(List.of(0), List.of(0)),
                List.of());
    }
}
