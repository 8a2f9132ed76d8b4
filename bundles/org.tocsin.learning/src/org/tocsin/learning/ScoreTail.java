package org.tocsin.learning;

import java.util.Arrays;
import org.tocsin.api.detector.InvalidModelException;

/**
 * How rare scores are: the quantiles of scores that were seen, and beyond nine tenths of them a generalised Pareto
 * distribution, fitted by probability-weighted moments (Hosking and Wallis, "Parameter and Quantile Estimation for the
 * Generalized Pareto Distribution", 1987). Immutable.
 *
 * <p>What is rarer than one in all that were seen is a guess from a few scores. There the predictive distribution takes
 * over: when nothing is known of an exponential tail but the mean m of k independent values in it, a share of
 * (1 + x / km)^-k is beyond x (Geisser, "Predictive Inference", 1993), as if its shape were larger by 1 / k.
 *
 * <p>Rareness is told as <em>surprise</em>, the negative decimal logarithm of the share of scores that are as large: 1 is
 * one in ten, 3 one in a thousand.
 */
final class ScoreTail {

    private static final double TAIL = 0.1;
    /** Beyond this, its variance is infinite, and the moments do not tell its shape. */
    private static final double HEAVIEST = 0.5;
    /** Scores of neighbouring events are alike: so many of them tell no more than one. */
    private static final double ALIKE = FalseAlertRate.CLUSTER;

    private static final int BODY = 90;
    private static final double NARROWEST = 1e-12;
    private static final double LN_10 = Math.log(10);

    /** Quantiles of the scores before the tail, equally far from each other. */
    private final float[] body;

    private final double start;
    private final ParetoTail seen;
    private final int count;
    private final double rarest;
    private final double end;
    private final ParetoTail beyond;

    /**
     * @param start where the tail begins
     * @param seen the tail as it was seen
     * @param count how many scores it was fitted to
     */
    private ScoreTail(float[] body, double start, ParetoTail seen, int count) {
        this.body = body;
        this.start = start;
        this.seen = seen;
        this.count = count;
        this.rarest = Math.log(count);
        this.end = seen.excess(rarest);
        this.beyond = seen.from(end, ALIKE / count);
    }

    /**
     * @param sorted scores, the smallest first; at least ten
     */
    static ScoreTail of(float[] sorted) {
        int first = (int) ((1 - TAIL) * sorted.length);
        int tail = sorted.length - first;
        double start = sorted[first];
        double mean = 0;
        double weighted = 0;
        for (int i = 0; i < tail; i++) {
            double excess = (double) sorted[first + i] - start;
            mean += excess / tail;
            weighted += excess * (tail - 1 - i) / Math.max(1, tail - 1) / tail;
        }
        double spread = mean - 2 * weighted;
        double shape = spread <= 0 || mean <= 0 ? 0 : Math.clamp(2 - mean / spread, 0, HEAVIEST);
        double scale = Math.max(mean * (1 - shape), Math.max(NARROWEST, Math.abs(start) * 1e-6));
        float[] body = new float[Math.min(first, BODY)];
        for (int i = 0; i < body.length; i++) {
            body[i] = sorted[(int) ((long) i * first / body.length)];
        }
        return new ScoreTail(body, start, new ParetoTail(shape, scale), tail);
    }

    /** How rare a score is, from 0 on. */
    double surprise(double score) {
        if (score <= start) {
            int below = Arrays.binarySearch(body, (float) score);
            double smaller = (double) (below < 0 ? -below - 1 : below) / body.length;
            return -Math.log10(1 - (1 - TAIL) * smaller);
        }
        double excess = score - start;
        double rareness = excess <= end ? seen.rareness(excess) : rarest + beyond.rareness(excess - end);
        return 1 + rareness / LN_10;
    }

    /** The score with this surprise, which is at least 1. */
    double score(double surprise) {
        double rareness = (surprise - 1) * LN_10;
        return start + (rareness <= rarest ? seen.excess(rareness) : end + beyond.excess(rareness - rarest));
    }

    void write(ModelOutput out) {
        out.number(body.length);
        out.floats(body);
        out.real(start);
        seen.write(out);
        out.number(count);
    }

    /** As the one that was written. */
    static ScoreTail read(ModelInput in) throws InvalidModelException {
        float[] body = in.finiteFloats(in.number(1, BODY));
        double start = in.finite();
        ParetoTail seen = ParetoTail.read(in, HEAVIEST);
        return new ScoreTail(body, start, seen, in.number(1, Integer.MAX_VALUE));
    }
}
