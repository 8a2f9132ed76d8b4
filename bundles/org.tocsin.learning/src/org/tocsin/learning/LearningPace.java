package org.tocsin.learning;

import java.time.Instant;
import java.util.Optional;
import org.tocsin.api.detector.InvalidModelException;

/**
 * When a detector that learns with every event has a model that is worth keeping: once it can judge, and then each time
 * that as much again was learned, at the latest after the events of a day. One thread at a time.
 */
public final class LearningPace {

    private static final double DAY_MILLIS = 86_400_000;

    private long seen;
    private long next;
    private long generation;
    private boolean learned;
    private long learnedAt;

    /**
     * An event was learned.
     *
     * @param ready whether the detector can judge
     * @param time of the event
     * @param intervalMillis the usual time between two of them
     */
    public void learn(boolean ready, long time, double intervalMillis) {
        seen++;
        if (ready && seen >= next) {
            learned = true;
            learnedAt = time;
            generation++;
            next = seen + Math.clamp((long) (DAY_MILLIS / intervalMillis), 1, seen);
        }
    }

    /** What was learned was corrected by a person: that is worth keeping, too. */
    public void corrected() {
        if (learned) {
            generation++;
        }
    }

    /** How many models were worth keeping since it was made. */
    public long generation() {
        return generation;
    }

    /** How many events were learned. */
    public long seen() {
        return seen;
    }

    /** Event time of the newest model; empty while there is none. */
    public Optional<Instant> learned() {
        return learned ? Optional.of(Instant.ofEpochMilli(learnedAt)) : Optional.empty();
    }

    public void write(ModelOutput out) {
        out.whole(seen);
        out.whole(next);
        out.flag(learned);
        out.whole(learnedAt);
    }

    /** As it was, but for its generations, which are counted anew. */
    public static LearningPace read(ModelInput in) throws InvalidModelException {
        LearningPace pace = new LearningPace();
        pace.seen = in.events();
        pace.next = in.events();
        pace.learned = in.flag();
        pace.learnedAt = in.time();
        return pace;
    }

    /** Goes on from this one; its own generations go on, too. */
    public void goOn(LearningPace other) {
        seen = other.seen;
        next = other.next;
        learned = other.learned;
        learnedAt = other.learnedAt;
    }
}
