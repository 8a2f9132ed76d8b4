package org.tocsin.engine.internal.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.LearningStatus;
import org.tocsin.api.detector.ScoreHistogram;

/** Learns nothing, and takes no notice of what it is told. For tests to override. */
public class NothingLearned implements Learning {

    @Override
    public String basis() {
        return "";
    }

    @Override
    public long generation() {
        return 0;
    }

    @Override
    public byte[] save() {
        return new byte[0];
    }

    @Override
    public void restore(byte[] model) {}

    @Override
    public void freeze(boolean frozen) {}

    @Override
    public void trouble(boolean open) {}

    @Override
    public void leaveOut(long fromMillis, long toMillis) {}

    @Override
    public void learn(long fromMillis, long toMillis) {}

    @Override
    public LearningStatus status() {
        return status(Optional.empty());
    }

    /** How it stands when it has learned something. */
    protected static LearningStatus status(Optional<Instant> learned) {
        return new LearningStatus(
                "",
                0,
                0,
                learned,
                false,
                Duration.ofSeconds(1),
                Double.NaN,
                0,
                new ScoreHistogram(List.of(0), List.of(0)),
                List.of());
    }
}
