package org.tocsin.api.event;

import java.time.Instant;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one source measured at one instant.
 *
 * <p>Immutable. A value that was not measured is {@code NaN}; so is the value of a metric that the schema does not
 * know.
 */
public final class Event {

    private final String source;
    private final long epochMillis;
    private final Schema schema;
    private final double[] values;

    private Event(String source, long epochMillis, Schema schema, double[] values) {
        if (values.length != schema.size()) {
            throw new IllegalArgumentException(
                    "Event of " + source + ": " + values.length + " values for " + schema.size() + " metrics.");
        }
        this.source = source;
        this.epochMillis = epochMillis;
        this.schema = schema;
        this.values = values;
    }

    /**
     * An event that takes the array over: the caller must not change it any more.
     *
     * @param source the name of what was measured, such as a host
     * @param epochMillis event time in milliseconds since 1970-01-01T00:00Z
     * @param schema the metrics, as many as values
     * @param values one value a metric, in the units of the schema; NaN where missing
     */
    public static Event of(String source, long epochMillis, Schema schema, double... values) {
        return new Event(source, epochMillis, schema, values);
    }

    /** The same values at another time, in milliseconds since 1970-01-01T00:00Z. */
    public Event at(long newEpochMillis) {
        return new Event(source, newEpochMillis, schema, values);
    }

    public String source() {
        return source;
    }

    /** Event time in milliseconds since 1970-01-01T00:00Z. */
    public long epochMillis() {
        return epochMillis;
    }

    public Instant time() {
        return Instant.ofEpochMilli(epochMillis);
    }

    public Schema schema() {
        return schema;
    }

    public int size() {
        return values.length;
    }

    /** The value at a position of the schema. */
    public double value(int position) {
        return values[position];
    }

    /** The value of the named metric; NaN where it is missing. */
    public double value(String metric) {
        int position = schema.position(metric);
        return position < 0 ? Double.NaN : values[position];
    }

    /** A copy of all values, in the order of the schema. */
    public double[] values() {
        return values.clone();
    }

    /** Copies all values into the array, which must be long enough; nothing is allocated. */
    public void copyValues(double[] target) {
        System.arraycopy(values, 0, target, 0, values.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Event that
                        && source.equals(that.source)
                        && epochMillis == that.epochMillis
                        && schema.equals(that.schema)
                        && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + Long.hashCode(epochMillis);
    }

    @Override
    public String toString() {
        return source + "@" + time() + Arrays.toString(values);
    }
}
