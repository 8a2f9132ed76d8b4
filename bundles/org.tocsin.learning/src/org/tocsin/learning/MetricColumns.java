package org.tocsin.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * Lays the values of a source's events out in columns that stay where they are, whatever the order of metrics in an
 * event.
 *
 * <p>A value that is missing is the last one that was measured; before the first it is {@code NaN}. An infinite one
 * counts as very large. To be exact where large numbers move little, every column begins at 0 with its first value. One
 * thread at a time.
 */
public final class MetricColumns {

    private static final double LARGEST = 1e15;

    private final List<Metric> metrics = new ArrayList<>();
    private Schema schema = Schema.named();
    private int[] places = {};
    private float[] row = {};
    private double[] origins = {};
    private double[] values = {};
    private boolean[] measured = {};

    /**
     * Takes the values of the next event.
     *
     * @return whether it had any value at all
     */
    public boolean take(Event event) {
        if (event.schema() != schema) {
            if (!event.schema().equals(schema)) {
                arrange(event.schema());
            }
            schema = event.schema();
        }
        boolean any = false;
        Arrays.fill(measured, false);
        for (int position = 0; position < places.length; position++) {
            double value = event.value(position);
            if (!Double.isNaN(value)) {
                put(places[position], Math.clamp(value, -LARGEST, LARGEST));
                any = true;
            }
        }
        return any;
    }

    private void put(int column, double value) {
        if (Double.isNaN(origins[column])) {
            origins[column] = value;
        }
        values[column] = value;
        measured[column] = true;
        row[column] = (float) (value - origins[column]);
    }

    private void arrange(Schema next) {
        places = new int[next.size()];
        for (int position = 0; position < places.length; position++) {
            places[position] = column(next.metric(position));
        }
        int known = row.length;
        row = Arrays.copyOf(row, metrics.size());
        origins = Arrays.copyOf(origins, metrics.size());
        values = Arrays.copyOf(values, metrics.size());
        measured = Arrays.copyOf(measured, metrics.size());
        Arrays.fill(row, known, row.length, Float.NaN);
        Arrays.fill(origins, known, row.length, Double.NaN);
        Arrays.fill(values, known, row.length, Double.NaN);
    }

    private int column(Metric metric) {
        for (int column = 0; column < metrics.size(); column++) {
            if (metrics.get(column).name().equals(metric.name())) {
                return column;
            }
        }
        metrics.add(metric);
        return metrics.size() - 1;
    }

    /** How many metrics the source has had; it only grows. */
    public int count() {
        return metrics.size();
    }

    public Metric metric(int column) {
        return metrics.get(column);
    }

    /** The newest values, one a column, each from the origin of its column. Not copied, and overwritten by the next event. */
    public float[] row() {
        return row;
    }

    /** What a number in this column stands for. */
    public double value(int column, double fromOrigin) {
        return origins[column] + fromOrigin;
    }

    /** The same for people, in as many digits as a row keeps. */
    public double rounded(int column, double fromOrigin) {
        double value = value(column, fromOrigin);
        if (fromOrigin == 0 || !Double.isFinite(value)) {
            return value;
        }
        int digits = -(int) Math.ceil(Math.log10(Math.ulp((float) fromOrigin)));
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** What was measured last in this column. */
    public double value(int column) {
        return values[column];
    }

    /** Whether the newest event had a value for it. */
    public boolean measured(int column) {
        return measured[column];
    }

    /**
     * The metrics behind a finding, the most guilty first.
     *
     * @param weights how guilty each column is, 0 or more; their shares add up to 1, and are equal where nobody is guilty
     * @param expected what was expected in a column, such as {@link #range}
     */
    public List<Contribution> contributions(double[] weights, IntFunction<ExpectedRange> expected) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int column = 0; column < weights.length; column++) {
            double share = sum > 0 ? weights[column] / sum : 1.0 / weights.length;
            contributions.add(new Contribution(metric(column).name(), value(column), expected.apply(column), share));
        }
        contributions.sort(Comparator.comparingDouble(Contribution::share).reversed());
        return contributions;
    }

    /** A range from one number to another of this column, for people; unknown where the first is the larger one. */
    public ExpectedRange range(int column, double lowFromOrigin, double highFromOrigin) {
        return lowFromOrigin > highFromOrigin
                ? ExpectedRange.UNKNOWN
                : new ExpectedRange(rounded(column, lowFromOrigin), rounded(column, highFromOrigin));
    }

    public void write(ModelOutput out) {
        out.number(metrics.size());
        for (int column = 0; column < metrics.size(); column++) {
            out.text(metrics.get(column).name());
            out.text(metrics.get(column).unit());
            out.real(origins[column]);
            out.real(values[column]);
        }
        out.floats(row);
    }

    /** As those that were written. */
    public static MetricColumns read(ModelInput in) throws InvalidModelException {
        MetricColumns columns = new MetricColumns();
        int count = in.count(Integer.MAX_VALUE, 2 * Short.BYTES + 2 * Double.BYTES + Float.BYTES);
        columns.origins = new double[count];
        columns.values = new double[count];
        columns.measured = new boolean[count];
        for (int column = 0; column < count; column++) {
            String name = in.text();
            in.check(!name.isBlank());
            columns.metrics.add(new Metric(name, in.text()));
            columns.origins[column] = in.real();
            columns.values[column] = in.real();
            in.check(!Double.isInfinite(columns.origins[column]) && !Double.isInfinite(columns.values[column]));
        }
        columns.row = in.floats(count);
        return columns;
    }
}
