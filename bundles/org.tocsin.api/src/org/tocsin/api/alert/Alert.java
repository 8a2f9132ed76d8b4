package org.tocsin.api.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.Severity;

/**
 * One transition of an alert: everything that is known of it at that moment.
 *
 * <p>All transitions of one alert share its id, which follows from source, detector, check and the event time of its
 * first anomaly, so that the same input gives the same ids.
 *
 * @param id the same for all transitions of one alert
 * @param time when this transition happened, in event time
 * @param state the state that it went into
 * @param since when the first anomaly of this alert was, in event time
 * @param severity the worst severity so far
 * @param subject what it is about, and who noticed
 * @param evidence what was seen last
 * @param remark what somebody has done about it, if this transition is that
 */
public record Alert(
        String id,
        Instant time,
        AlertState state,
        Instant since,
        Severity severity,
        Subject subject,
        Evidence evidence,
        Optional<Remark> remark) {

    /**
     * What an alert is about, and who noticed.
     *
     * @param source what it happened to
     * @param kind whether a rule or learning found it
     * @param detector the id of the detector, such as {@code forest}
     * @param check the check within the detector, such as the name of a rule; empty where it has just one
     */
    public record Subject(String source, DetectorKind kind, String detector, String check) {

        /** Detector and check in one: {@code rule/cpu-saturated}, {@code forest}. */
        public String origin() {
            return check.isEmpty() ? detector : detector + "/" + check;
        }
    }

    /**
     * What was seen.
     *
     * @param score the score of the last anomaly, finite
     * @param threshold the score from which on it is an anomaly
     * @param message one sentence for a person
     * @param contributions the metrics that did it, the most guilty first; at least one
     */
    public record Evidence(double score, double threshold, String message, List<Contribution> contributions) {

        public Evidence {
            contributions = List.copyOf(contributions);
        }

        /** The metric that has most part in it. */
        public Contribution main() {
            return contributions.get(0);
        }
    }

    /** The same alert with a remark, by which it is over if {@linkplain Remark.Kind#ends() that ends it}. */
    public Alert remarked(Remark made, Instant at) {
        AlertState next = state.open() && made.kind().ends() ? AlertState.RESOLVED : state;
        Evidence said = new Evidence(score(), threshold(), made.words(), contributions());
        return new Alert(id, at, next, since, severity, subject, said, Optional.of(made));
    }

    /** What it happened to. */
    public String source() {
        return subject.source();
    }

    /** Whether a rule or learning found it. */
    public DetectorKind kind() {
        return subject.kind();
    }

    /** The id of the detector. */
    public String detector() {
        return subject.detector();
    }

    /** The check within the detector; empty where it has just one. */
    public String check() {
        return subject.check();
    }

    /** Detector and check in one: {@code rule/cpu-saturated}, {@code forest}. */
    public String origin() {
        return subject.origin();
    }

    /** The score of the last anomaly, finite. */
    public double score() {
        return evidence.score();
    }

    /** The score from which on it is an anomaly. */
    public double threshold() {
        return evidence.threshold();
    }

    /** One sentence for a person. */
    public String message() {
        return evidence.message();
    }

    /** The metrics that did it, the most guilty first; at least one. */
    public List<Contribution> contributions() {
        return evidence.contributions();
    }

    /** The metric that has most part in it. */
    public Contribution main() {
        return evidence.main();
    }
}
