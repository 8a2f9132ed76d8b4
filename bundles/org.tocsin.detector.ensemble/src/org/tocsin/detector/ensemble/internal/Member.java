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
import org.tocsin.learning.SurpriseScale;

/** One detector of an ensemble, and what it has to say there. */
final class Member {

    /** An anomaly of a detector that says nothing of how far it is above its threshold. */
    private static final double JUST = 1.2;

    private final String name;
    private final Role role;
    private final Detector detector;
    /** Of the scores of a detector that has none of its own. */
    private SurpriseScale scale = new SurpriseScale();

    private boolean restored;
    private boolean frozen;
    private double surprise = Double.NaN;
    private Verdict verdict = Verdict.NORMAL;

    /**
     * @param name what people call it
     */
    Member(String name, Role role, Detector detector) {
        this.name = name;
        this.role = role;
        this.detector = detector;
    }

    /** Asks it for the next event. */
    void inspect(Event event) {
        if (detector instanceof ScoringDetector scoring) {
            surprise = scoring.judge(event);
            return;
        }
        verdict = detector.inspect(event);
        surprise = Double.NaN;
        if (scored()) {
            surprise = scale.ready() ? scale.surprise(verdict.score()) : Double.NaN;
            if (!frozen) {
                scale.learn(verdict.score());
            }
        }
    }

    private boolean scored() {
        return switch (verdict) {
            case Verdict.Unknown unknown -> false;
            case Verdict.WarmingUp warming -> warming.score() > 0;
            default -> true;
        };
    }

    String name() {
        return name;
    }

    /** Whether it can tell how rare the last event is. */
    boolean knows() {
        return !Double.isNaN(surprise);
    }

    /** Whether what it says of the last event is merged with what others say. */
    boolean counts() {
        return role.merged() && knows();
    }

    /** Whether the last event is an anomaly because this member says so. */
    boolean raises() {
        return role.alone()
                && (detector instanceof ScoringDetector scoring
                        ? scoring.odd()
                        : verdict instanceof Verdict.Anomaly && knows());
    }

    /** How far above its own threshold the last event is: 1 where it just reached it. */
    double excess() {
        return detector instanceof ScoringDetector scoring ? scoring.excess() : JUST;
    }

    /** How rare the last event is for it, on the scale of {@link SurpriseScale}; NaN where it cannot tell. */
    double surprise() {
        return surprise;
    }

    /** Why it says nothing; empty where it does. */
    String words() {
        if (knows()) {
            return "";
        }
        return detector instanceof ScoringDetector scoring
                ? scoring.waitingFor()
                : switch (verdict) {
                    case Verdict.Unknown unknown -> unknown.why();
                    case Verdict.WarmingUp warming -> warming.why();
                    default -> "learns how much the scores vary";
                };
    }

    /** What is odd about the last event, in one sentence, where it raises. */
    String sentence() {
        return detector instanceof ScoringDetector scoring
                ? scoring.sentence()
                : verdict instanceof Verdict.Anomaly anomaly ? anomaly.reason() : "";
    }

    /** How many scores it has learned. */
    long seen() {
        return detector instanceof ScoringDetector scoring ? scoring.seen() : scale.seen();
    }

    List<Contribution> contributions() {
        return verdict instanceof Verdict.Anomaly anomaly ? anomaly.contributions() : detector.contributions();
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
        return restored || detector instanceof ScoringDetector || own.generation() > 0;
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
