package org.tocsin.detector.ensemble.internal;

import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.detector.Learning;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.learning.ModelInput;
import org.tocsin.learning.ModelOutput;
import org.tocsin.learning.ScoringDetector;
import org.tocsin.learning.ScoringLearning;
import org.tocsin.learning.SurpriseScale;

/** One detector of an ensemble, with the scale of its own scores. */
final class Member {

    private final String name;
    private final Detector detector;
    private SurpriseScale scale = new SurpriseScale();
    private boolean restored;
    private boolean frozen;
    private boolean counts;
    private double surprise;
    private String words = "";

    /**
     * @param name what people call it
     */
    Member(String name, Detector detector) {
        this.name = name;
        this.detector = detector;
    }

    /** Asks it for the next event. */
    void inspect(Event event) {
        double score = detector instanceof ScoringDetector scoring ? score(scoring, event) : score(event);
        counts = false;
        surprise = 0;
        if (!Double.isNaN(score)) {
            counts = scale.ready();
            surprise = scale.surprise(score);
            if (!frozen) {
                scale.learn(score);
            }
        }
    }

    /** Without a verdict, which nobody would hear. */
    private double score(ScoringDetector scoring, Event event) {
        double score = scoring.score(event);
        words = Double.isNaN(score) ? scoring.waitingFor() : "";
        return score;
    }

    private double score(Event event) {
        Verdict verdict = detector.inspect(event);
        words = words(verdict);
        return scored(verdict) ? verdict.score() : Double.NaN;
    }

    private static boolean scored(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unknown unknown -> false;
            case Verdict.WarmingUp warming -> warming.score() > 0;
            default -> true;
        };
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unknown unknown -> unknown.why();
            case Verdict.WarmingUp warming -> warming.why();
            default -> "";
        };
    }

    String name() {
        return name;
    }

    /** Whether it had something to say of the last event. */
    boolean counts() {
        return counts;
    }

    /** How rare the last event is for it, on the scale of {@link SurpriseScale}. */
    double surprise() {
        return surprise;
    }

    /** Why it says nothing; empty where it does. */
    String words() {
        return words;
    }

    /** How many scores it has learned. */
    long seen() {
        return scale.seen();
    }

    List<Contribution> contributions() {
        return detector.contributions();
    }

    /** What the detector has learned by itself; empty for one that keeps nothing. */
    Optional<Learning> learning() {
        return detector.learning();
    }

    /** What people call it, and what its model depends on. */
    String basis() {
        return learning().map(own -> name + " (" + own.basis() + ")").orElse(name);
    }

    /** One that keeps nothing goes on learning, but its scores do not count any more for what is rare. */
    void freeze(boolean newFrozen) {
        frozen = newFrozen;
        learning().ifPresent(own -> own.freeze(newFrozen));
    }

    void write(ModelOutput out) {
        out.text(name);
        scale.write(out);
        boolean kept = learning().filter(this::worthKeeping).isPresent();
        out.flag(kept);
        if (kept) {
            out.model(learning().orElseThrow().save());
        }
    }

    private boolean worthKeeping(Learning own) {
        return restored || own instanceof ScoringLearning || own.generation() > 0;
    }

    /** Takes up what one of the same name wrote; not to be used any more if it cannot. */
    void read(ModelInput in) throws InvalidModelException {
        String written = in.text();
        if (!written.equals(name)) {
            throw new InvalidModelException(
                    "The model cannot be used: its member is '" + written + "', and now it is '" + name + "'.");
        }
        scale = SurpriseScale.read(in);
        if (in.flag()) {
            byte[] model = in.model();
            in.check(learning().isPresent());
            learning().orElseThrow().restore(model);
            restored = true;
        }
    }
}
