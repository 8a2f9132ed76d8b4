package org.tocsin.detector.forest.internal;

/** Trees laid out so that one row finds its leaf in all of them quickly. Used by one thread at a time. */
sealed interface PathLengths permits FlatNodes, LeafMasks {

    /**
     * The lengths of the paths that a row takes through the trees, added up. Allocates nothing.
     *
     * @param row finite values, zero without a sign
     */
    double sum(double[] row);

    /** What the layout needs, in bytes. */
    long bytes();

    /** Whether a difference is negative, as 1 or 0 and without a branch, which would be guessed wrong half of the time. */
    static int negative(double difference) {
        return (int) (Double.doubleToRawLongBits(difference) >>> 63);
    }
}
