package org.tocsin.detector.ensemble.internal;

import java.util.List;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.learning.SurpriseScale;

/** One detector of an ensemble, with the scale of its own scores. */
final class Member {

    private final String name;
    private final Detector detector;
    private final SurpriseScale scale = new SurpriseScale();
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
        Verdict verdict = detector.inspect(event);
        words = words(verdict);
        counts = false;
        surprise = 0;
        if (scored(verdict)) {
            counts = scale.ready();
            surprise = scale.surprise(verdict.score());
            scale.learn(verdict.score());
        }
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
}
