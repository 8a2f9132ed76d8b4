package org.tocsin.detector.rule.internal.window;

/**
 * Bins for values of any size, of both signs. They grow by 2 % each, as in DDSketch (Masson, Rim, Lee: "DDSketch", VLDB
 * 2019), so the middle of a bin is at most 1 % from any value in it. Magnitudes below 1e-9 count as 0, those above 1e15 as
 * 1e15.
 */
final class LogBins {

    static final double ERROR = 0.01;

    private static final double LOG_GAMMA = Math.log((1 + ERROR) / (1 - ERROR));
    private static final double LEAST = 1e-9;
    private static final double MOST = 1e15;
    private static final int LEAST_BIN = (int) Math.ceil(Math.log(LEAST) / LOG_GAMMA);
    /** Bins of one sign; bin 0 of all is the most negative one, the middle is zero. */
    private static final int BINS = (int) Math.ceil(Math.log(MOST) / LOG_GAMMA) - LEAST_BIN + 1;

    /** How many there are. */
    static final int COUNT = 2 * BINS + 1;

    private LogBins() {}

    /** The bin of a value. */
    static int bin(double value) {
        double magnitude = Math.abs(value);
        if (magnitude < LEAST) {
            return BINS;
        }
        int index = (int) Math.ceil(Math.log(Math.min(magnitude, MOST)) / LOG_GAMMA) - LEAST_BIN;
        int bounded = Math.max(0, Math.min(BINS - 1, index));
        return value > 0 ? BINS + 1 + bounded : BINS - 1 - bounded;
    }

    /** The middle of a bin. */
    static double middle(int bin) {
        if (bin == BINS) {
            return 0;
        }
        int index = bin > BINS ? bin - BINS - 1 : BINS - 1 - bin;
        double upper = Math.exp((index + LEAST_BIN) * LOG_GAMMA);
        double middle = upper * (1 - ERROR);
        return bin > BINS ? middle : -middle;
    }
}
