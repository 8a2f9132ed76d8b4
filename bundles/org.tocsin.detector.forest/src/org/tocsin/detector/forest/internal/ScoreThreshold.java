package org.tocsin.detector.forest.internal;

import java.util.Arrays;

/**
 * From which score on an event is an anomaly, taken from the scores of normal events.
 *
 * @param typical the median of the normal scores
 * @param level the score that a normal event passes with the wanted probability
 */
record ScoreThreshold(double typical, double level) {

    private static final double TAIL = 0.1;
    private static final double HIGHEST = 0.999;

    /**
     * Takes the upper tenth of the scores as the tail and fits a generalised Pareto distribution to it, by
     * probability-weighted moments (Hosking and Wallis, "Parameter and Quantile Estimation for the Generalized Pareto
     * Distribution", 1987). So the wanted share may be far smaller than one in as many scores as there are. The shape is
     * kept from being heavier than exponential, because scores are bounded.
     *
     * @param scores of normal events that the forest has not learned, in any order; sorted in place
     * @param contamination the share of normal events that may pass, between 0 and 1
     */
    static ScoreThreshold of(double[] scores, double contamination) {
        Arrays.sort(scores);
        double typical = scores[scores.length / 2];
        int tail = (int) Math.floor((1 - TAIL) * scores.length);
        if (contamination >= TAIL) {
            return new ScoreThreshold(typical, scores[(int) ((1 - contamination) * scores.length)]);
        }
        double start = scores[tail];
        int count = scores.length - tail;
        double mean = 0;
        double weighted = 0;
        for (int i = 0; i < count; i++) {
            double excess = scores[tail + i] - start;
            mean += excess / count;
            weighted += excess * (count - 1 - i) / Math.max(1, count - 1) / count;
        }
        double level = start + excess(mean, weighted, contamination / TAIL);
        boolean beyondAll = contamination * scores.length < 1;
        return new ScoreThreshold(
                typical, Math.min(HIGHEST, beyondAll ? Math.max(level, scores[scores.length - 1]) : level));
    }

    /** The excess that this share of the tail passes. */
    private static double excess(double mean, double weighted, double share) {
        double spread = mean - 2 * weighted;
        if (spread <= 0) {
            return 0;
        }
        double shape = Math.clamp(mean / spread - 2, 0, 1);
        double scale = mean * (1 + shape);
        return shape < 1e-6 ? -scale * Math.log(share) : scale * (1 - Math.pow(share, shape)) / shape;
    }

    /** How far a score is beyond the level: 0 at the level, 1 as far again as the level is from a typical score. */
    double excess(double score) {
        return (score - level) / Math.max(1e-6, level - typical);
    }
}
