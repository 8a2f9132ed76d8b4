package org.tocsin.measure.api;

import java.time.Duration;
import java.util.Optional;

/**
 * How well one detector found incidents, of one kind or of all.
 *
 * <p>An incident is found if an alert on its source fires from its first to its last moment. An alert that fires in no
 * incident is false. False alerts have no kind, so they count with every kind.
 *
 * @param detector the id of the detector
 * @param kind the kind of the incidents; {@link #ALL} for all of them
 * @param incidents how many incidents there were
 * @param found how many of them were found
 * @param correct how many alerts fired in an incident
 * @param falseAlerts how many alerts fired in none
 * @param areaUnderCurve the average precision of the scores, row by row, where rows in incidents are to be found and
 *     those in incidents of other kinds are left out: the mean over the sources that have both; NaN without any
 * @param medianDelay from the first moment of an incident until an alert fires, over those that were found: the
 *     smallest delay that at least half of them do not exceed
 * @param slowDelay the smallest delay that at least 95 of 100 do not exceed
 * @param days how long sources were measured, added up
 */
public record DetectionFigures(
        String detector,
        String kind,
        int incidents,
        int found,
        int correct,
        int falseAlerts,
        double areaUnderCurve,
        Optional<Duration> medianDelay,
        Optional<Duration> slowDelay,
        double days) {

    /** The name for all kinds together. */
    public static final String ALL = "all";

    /** The share of alerts that fired in an incident; NaN without alerts. */
    public double precision() {
        return (double) correct / (correct + falseAlerts);
    }

    /** The share of incidents that were found; NaN without incidents. */
    public double recall() {
        return (double) found / incidents;
    }

    /** The harmonic mean of precision and recall; 0 if nothing was found, NaN without incidents. */
    public double f1() {
        if (incidents == 0) {
            return Double.NaN;
        }
        return found == 0 || correct == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** False alerts a source and day; NaN if no time was measured. */
    public double falseAlertsADay() {
        return days > 0 ? falseAlerts / days : Double.NaN;
    }
}
