package org.tocsin.detector.forest.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Where the trees cut each metric, so that a value is looked up once instead of being compared in every tree: what
 * matters of it is only its rank among the cuts.
 *
 * <p>Numbers are kept as integers of the same order, because integers are compared without a branch, and a branch that
 * is taken every other time costs more than all the rest.
 */
final class Cuts {

    private final int[] starts;
    private final long[] keys;

    /** Takes the cuts of each metric, in any order; they may repeat. */
    Cuts(List<double[]> cuts) {
        starts = new int[cuts.size() + 1];
        long[][] sorted = new long[cuts.size()][];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Arrays.stream(cuts.get(i))
                    .mapToLong(Cuts::key)
                    .sorted()
                    .distinct()
                    .toArray();
            starts[i + 1] = starts[i] + sorted[i].length;
        }
        keys = Arrays.stream(sorted).flatMapToLong(Arrays::stream).toArray();
    }

    int metrics() {
        return starts.length - 1;
    }

    /** How many cuts of the metric the value is not below; all of them where it is not a number. */
    int rank(int metric, double value) {
        long key = key(value);
        int start = starts[metric];
        int from = start;
        for (int length = starts[metric + 1] - start; length > 0; ) {
            int half = (length + 1) >>> 1;
            from += half & ~below(key, keys[from + half - 1]);
            length -= half;
        }
        return from - start;
    }

    long bytes() {
        return 4L * starts.length + 8L * keys.length;
    }

    /** An integer that is smaller when the number is; zero has only one sign, and what is no number is the largest. */
    private static long key(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ (bits >> 63 >>> 1);
    }

    /** All bits set where the key is less than the other one, else none; a difference alone might overflow. */
    private static int below(long key, long other) {
        return (int) (((key & ~other) | (~(key ^ other) & (key - other))) >> 63);
    }
}
