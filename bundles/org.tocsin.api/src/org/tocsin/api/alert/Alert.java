package org.tocsin.api.alert;

import java.time.Instant;
import java.util.List;
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
 * @param kind whether a rule or learning found it
 * @param detector the id of the detector, such as {@code forest}
 * @param check the check within the detector, such as the name of a rule; empty where it has just one
 * @param source what it happened to
 * @param score the score of the last anomaly, finite
 * @param threshold the score from which on it is an anomaly
 * @param message one sentence for a person
 * @param contributions the metrics that did it, the most guilty first; at least one
 */
public record Alert(
        String id,
        Instant time,
        AlertState state,
        Instant since,
        Severity severity,
        DetectorKind kind,
        String detector,
        String check,
        String source,
        double score,
        double threshold,
        String message,
        List<Contribution> contributions) {

    public Alert {
        contributions = List.copyOf(contributions);
    }

    /** The metric that has most part in it. */
    public Contribution main() {
        return contributions.get(0);
    }

    /** Detector and check in one: {@code rule/cpu-saturated}, {@code forest}. */
    public String origin() {
        return check.isEmpty() ? detector : detector + "/" + check;
    }
}
