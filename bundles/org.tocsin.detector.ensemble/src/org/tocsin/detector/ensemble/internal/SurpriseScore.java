package org.tocsin.detector.ensemble.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.api.detector.ScoreHistogram;
import org.tocsin.learning.FalseAlertRate;

/**
 * The score that is handed on for a surprise: 0.5 at the level from which on an event is an anomaly, and 1 at no end.
 *
 * @param level the surprise with a score of 0.5
 */
record SurpriseScore(double level) {

    static final double MIDDLE = 0.5;

    /** About what the level of a source is that sends every second: its scores are in the middle, too. */
    private static final double STEADY = 4;

    /** The score by a level that is always the same, whatever is expected of the source. */
    static double steady(double surprise) {
        return of(surprise, STEADY);
    }

    static double of(double surprise, double level) {
        return surprise / (surprise + level);
    }

    /** The surprise that has this score. */
    double surprise(double score) {
        return level * score / (1 - score);
    }

    /**
     * How many false alerts a day have to be expected for the threshold to be at the beginning of each bin.
     *
     * @param part of the surprise that a single detector would need
     */
    List<Double> falseAlerts(ScoreHistogram histogram, double part, double intervalMillis, long seen) {
        return IntStream.range(0, histogram.bins())
                .mapToObj(bin -> FalseAlertRate.perDay(surprise(histogram.start(bin)) / part, intervalMillis, seen))
                .toList();
    }
}
