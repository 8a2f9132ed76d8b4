package org.tocsin.api.detector;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a detector has learned one source.
 *
 * @param progress where it is, in words
 * @param rows events that it would learn from now
 * @param heldBack events that were not learned and still could be
 * @param learned event time at which the model was learned; empty while there is none
 * @param frozen whether it learns nothing more
 * @param interval the usual time from one event to the next
 * @param threshold the score from which on an event is an anomaly; NaN while there is no model
 * @param falseAlerts how many false alerts a day are expected with it
 * @param scores the scores of the last day
 * @param expected how many false alerts a day would be expected if the threshold stood at the beginning of each bin of
 *     the scores; empty while there is no model
 */
public record LearningStatus(
        String progress,
        int rows,
        int heldBack,
        Optional<Instant> learned,
        boolean frozen,
        Duration interval,
        double threshold,
        double falseAlerts,
        ScoreHistogram scores,
        List<Double> expected) {

    public LearningStatus {
        expected = List.copyOf(expected);
    }
}
