package org.tocsin.engine.internal.alert;

import java.util.List;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Severity;

/**
 * An alert with all that its policy knows of it, to go on from after a restart: one that is not over, or one that was
 * resolved by hand while it still went on. Times are event times in milliseconds; {@link Long#MIN_VALUE} means never.
 *
 * @param state where it is
 * @param stateSince since when
 * @param id its id
 * @param since when its first anomaly was
 * @param pendingSince since when the anomaly has lasted that made it pending
 * @param calmSince since when it is calm
 * @param acknowledged whether somebody has taken it on
 * @param severity the worst so far
 * @param score of the last anomaly
 * @param threshold of the last anomaly
 * @param reason of the last anomaly
 * @param contributions to the last anomaly
 * @param flaps how often it fired of late
 */
public record KeptAlert(
        AlertState state,
        long stateSince,
        String id,
        long since,
        long pendingSince,
        long calmSince,
        boolean acknowledged,
        Severity severity,
        double score,
        double threshold,
        String reason,
        List<Contribution> contributions,
        Flaps flaps) {

    public KeptAlert {
        contributions = List.copyOf(contributions);
        if (contributions.isEmpty() || !Double.isFinite(score)) {
            throw new IllegalArgumentException("Only an alert that has begun can be kept.");
        }
    }

    /**
     * How often it fired of late.
     *
     * @param flapping whether it flaps
     * @param raisedSince since when it is raised without a break while it flaps
     * @param firings when it fired
     */
    public record Flaps(boolean flapping, long raisedSince, List<Long> firings) {
        public Flaps {
            firings = List.copyOf(firings);
        }
    }
}
