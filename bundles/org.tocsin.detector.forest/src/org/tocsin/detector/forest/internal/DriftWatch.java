package org.tocsin.detector.forest.internal;

/**
 * Notices that normal events do not look any more like those that a model was learned from.
 *
 * <p>One in ten scores of such events is above the score that one in ten passed when the threshold was set. Among so
 * many events the number above it is binomial; more than eight standard deviations too many (one in five instead of one
 * in ten) is no chance, even though neighbouring events are not independent.
 */
final class DriftWatch {

    private static final int EVENTS = 512;
    private static final double SHARE = 0.1;
    private static final double BOUND = 8;

    private final double usual;
    private int seen;
    private int above;

    /**
     * @param usual the score that one in ten normal events passes
     */
    DriftWatch(double usual) {
        this.usual = usual;
    }

    /** Takes the score of an event that is no anomaly, and says whether these are others than before. */
    boolean take(double score) {
        seen++;
        above += score > usual ? 1 : 0;
        if (seen < EVENTS) {
            return false;
        }
        double excess = (above - SHARE * seen) / Math.sqrt(seen * SHARE * (1 - SHARE));
        seen = 0;
        above = 0;
        return excess > BOUND;
    }
}
