package org.tocsin.detector.forest.internal;

import java.util.Arrays;

/**
 * From which score on an event is an anomaly, taken from the scores of normal events.
 *
 * <p>The upper tenth of the scores is the tail. A generalised Pareto distribution is fitted to it by
 * probability-weighted moments (Hosking and Wallis, "Parameter and Quantile Estimation for the Generalized Pareto
 * Distribution", 1987), so that the wanted share may be far smaller than one in as many scores as there are. The shape
 * is kept from being heavier than exponential, because scores are bounded.
 *
 * @param typical the median of the normal scores
 * @param tail the score that one in ten passes
 * @param shape of the distribution: 0 where the tail is exponential, larger where it ends
 * @param scale of the distribution; 0 where all scores of the tail are the same
 * @param level the score that a normal event passes with the wanted probability; always finite
 */
record ScoreThreshold(double typical, double tail, double shape, double scale, double level) {

    private static final double TAIL = 0.1;
    private static final double HIGHEST = 0.999;
    private static final double EXPONENTIAL = 1e-6;

    /** What to go by where there are no scores: half the way up. */
    static final ScoreThreshold WITHOUT_SCORES = new ScoreThreshold(0, 0.5, 0, 0, 0.5);

    /**
     * @param scores of normal events that the forest has not learned, in any order; sorted in place
     * @param share of normal events that may pass, between 0 and 1
     */
    static ScoreThreshold of(double[] scores, double share) {
        Arrays.sort(scores);
        int first = (int) Math.floor((1 - TAIL) * scores.length);
        double tail = scores[first];
        int count = scores.length - first;
        double mean = 0;
        double weighted = 0;
        for (int i = 0; i < count; i++) {
            double excess = scores[first + i] - tail;
            mean += excess / count;
            weighted += excess * (count - 1 - i) / Math.max(1, count - 1) / count;
        }
        double spread = mean - 2 * weighted;
        double shape = spread <= 0 ? 0 : Math.clamp(mean / spread - 2, 0, 1);
        double scale = spread <= 0 ? 0 : mean * (1 + shape);
        ScoreThreshold fitted = new ScoreThreshold(scores[scores.length / 2], tail, shape, scale, tail);
        double level = share >= TAIL
                ? scores[(int) ((1 - Math.min(share, 1)) * (scores.length - 1))]
                : fitted.passedBy(share, scores[scores.length - 1], scores.length);
        return new ScoreThreshold(fitted.typical, tail, shape, scale, level);
    }

    private double passedBy(double share, double largest, int scores) {
        double rest = share / TAIL;
        boolean beyondAll = share * scores < 1;
        double level = tail + excessPassedBy(rest);
        return Math.min(HIGHEST, beyondAll ? Math.max(level, largest) : level);
    }

    private double excessPassedBy(double rest) {
        if (scale == 0) {
            return 0;
        }
        return shape < EXPONENTIAL ? -scale * Math.log(rest) : scale * (1 - Math.pow(rest, shape)) / shape;
    }

    /** The share of normal events that would pass another level; a tenth for all that are not in the tail. */
    double share(double other) {
        double excess = other - tail;
        if (excess <= 0) {
            return TAIL;
        }
        if (scale == 0) {
            return 0;
        }
        return shape < EXPONENTIAL
                ? TAIL * Math.exp(-excess / scale)
                : TAIL * Math.pow(Math.max(0, 1 - shape * excess / scale), 1 / shape);
    }

    /** How far a score is beyond the level: 0 at the level, 1 as far again as the level is from a typical score. */
    double excess(double score) {
        return (score - level) / Math.max(1e-6, level - typical);
    }
}
