package org.tocsin.learning;

import java.util.Arrays;
import org.tocsin.api.detector.InvalidModelException;

/**
 * How rare scores are: the quantiles of scores that were seen, and beyond nine tenths of them a generalised Pareto
 * distribution, fitted by probability-weighted moments (Hosking and Wallis, "Parameter and Quantile Estimation for the
 * Generalized Pareto Distribution", 1987). Immutable.
 *
 * <p>Rareness is told as <em>surprise</em>, the negative decimal logarithm of the share of scores that are as large: 1 is
 * one in ten, 3 one in a thousand.
 */
final class ScoreTail {

    private static final double TAIL = 0.1;
    /** Beyond this, its variance is infinite, and the moments do not tell its shape. */
    private static final double HEAVIEST = 0.5;

    private static final int BODY = 90;
    private static final double NARROWEST = 1e-12;
    private static final double LIGHT = 1e-6;
    private static final double LN_10 = Math.log(10);

    /** Quantiles of the scores before the tail, equally far from each other. */
    private final float[] body;

    private final double start;
    private final double shape;
    private final double scale;

    private ScoreTail(float[] body, double start, double shape, double scale) {
        this.body = body;
        this.start = start;
        this.shape = shape;
        this.scale = scale;
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
        return new ScoreTail(body, start, shape, scale);
    }

    /** How rare a score is, from 0 on. */
    double surprise(double score) {
        if (score <= start) {
            int below = Arrays.binarySearch(body, (float) score);
            double smaller = (double) (below < 0 ? -below - 1 : below) / body.length;
            return -Math.log10(1 - (1 - TAIL) * smaller);
        }
        double excess = (score - start) / scale;
        return 1 + (shape < LIGHT ? excess : Math.log1p(shape * excess) / shape) / LN_10;
    }

    /** The score with this surprise, which is at least 1. */
    double score(double surprise) {
        double excess = (surprise - 1) * LN_10;
        return start + scale * (shape < LIGHT ? excess : Math.expm1(shape * excess) / shape);
    }

    void write(ModelOutput out) {
        out.number(body.length);
        out.floats(body);
        out.real(start);
        out.real(shape);
        out.real(scale);
    }

    /** As the one that was written. */
    static ScoreTail read(ModelInput in) throws InvalidModelException {
        float[] body = in.finiteFloats(in.number(1, BODY));
        double start = in.finite();
        double shape = in.finite();
        double scale = in.finite();
        in.check(shape >= 0 && shape <= HEAVIEST && scale >= NARROWEST);
        return new ScoreTail(body, start, shape, scale);
    }
}
