package org.tocsin.backtest.internal;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** The scores of one source, row by row. Used by one thread at a time. */
final class ScoredRows {

    private static final long DAY_MILLIS = 86_400_000;

    private long[] times = new long[1024];
    private double[] scores = new double[1024];
    private int size;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(long time, double score) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        times[size] = time;
        scores[size++] = score;
        first = Math.min(first, time);
        last = Math.max(last, time);
    }

    int size() {
        return size;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    double days() {
        return size == 0 ? 0 : (double) (last - first) / DAY_MILLIS;
    }

    /**
     * How well the scores tell rows apart.
     *
     * @param wanted which rows, by their time, are to be found
     * @param leftOut which of the others do not count
     */
    double averagePrecision(LongPredicate wanted, LongPredicate leftOut) {
        double[] positives = new double[size];
        double[] negatives = new double[size];
        int p = 0;
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (wanted.test(times[i])) {
                positives[p++] = scores[i];
            } else if (!leftOut.test(times[i])) {
                negatives[n++] = scores[i];
            }
        }
        return AveragePrecision.of(Arrays.copyOf(positives, p), Arrays.copyOf(negatives, n));
    }
}
