package org.tocsin.learning;

import java.util.Arrays;
import org.tocsin.api.detector.InvalidModelException;

/**
 * By what differences in each column are divided to be compared: the range of values that was learned, so that a metric
 * counts as much in percent as in bytes.
 *
 * <p>The range is settled after the first events and then at every doubling of what was learned, not with each event:
 * distances of today have to mean what they meant yesterday. With one column it is settled once, because then nothing has
 * to be compared with it. One thread at a time.
 */
public final class MetricScale {

    private static final int FIRST = 64;
    private static final int SECOND = 512;
    private static final double LEAST_PART = 0.01;
    private static final double LEAST = 1e-9;

    private float[] low = {};
    private float[] high = {};
    private float[] factors = {};
    private long seen;
    private long next = FIRST;

    /** Learns a row of the columns; the scale begins anew when there are more of them. */
    public void learn(MetricColumns columns) {
        float[] row = columns.row();
        if (low.length != row.length) {
            low = filled(row.length, Float.POSITIVE_INFINITY);
            high = filled(row.length, Float.NEGATIVE_INFINITY);
            factors = new float[row.length];
            seen = 0;
            next = FIRST;
        }
        for (int column = 0; column < row.length; column++) {
            // comparisons with what is no number are false
            low[column] = row[column] < low[column] ? row[column] : low[column];
            high[column] = row[column] > high[column] ? row[column] : high[column];
        }
        seen++;
        if (seen == next) {
            settle(columns);
            next = row.length == 1 ? Long.MAX_VALUE : next < SECOND ? SECOND : 2 * next;
        }
    }

    private static float[] filled(int length, float value) {
        float[] array = new float[length];
        Arrays.fill(array, value);
        return array;
    }

    private void settle(MetricColumns columns) {
        for (int column = 0; column < factors.length; column++) {
            double range = high[column] - low[column];
            double size = Math.abs(columns.value(column, high[column]));
            // what never moved is compared with a hundredth of its value
            double unit = range > 0 ? range : Math.max(size * LEAST_PART, LEAST);
            factors[column] = high[column] < low[column] ? 0 : (float) (1 / unit);
        }
    }

    /** Whether it has been settled. */
    public boolean settled() {
        return seen >= FIRST;
    }

    /** By what a difference in each column is multiplied; 0 for one that was never measured. Not copied. */
    public float[] factors() {
        return factors;
    }

    /** How many columns it knows. */
    public int columns() {
        return factors.length;
    }

    public void write(ModelOutput out) {
        out.number(factors.length);
        out.floats(low);
        out.floats(high);
        out.floats(factors);
        out.whole(seen);
        out.whole(next);
    }

    /** As the one that was written. */
    public static MetricScale read(ModelInput in) throws InvalidModelException {
        MetricScale scale = new MetricScale();
        int count = in.count(Integer.MAX_VALUE, 3 * Float.BYTES);
        scale.low = in.floats(count);
        scale.high = in.floats(count);
        scale.factors = in.floats(count);
        for (float factor : scale.factors) {
            in.check(factor >= 0 && Float.isFinite(factor));
        }
        scale.seen = in.events();
        scale.next = in.time();
        in.check(scale.next > scale.seen && (count > 0 || scale.seen == 0));
        return scale;
    }
}
