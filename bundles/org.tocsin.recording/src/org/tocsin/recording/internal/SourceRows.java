package org.tocsin.recording.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/** Events of one source with one schema. Used by one thread. */
final class SourceRows {

    private static final int FIRST = 16;

    private final String source;
    private final Schema schema;
    private long[] times;
    private double[] values;
    private int size;

    SourceRows(String source, Schema schema) {
        this(source, schema, new long[FIRST], new double[FIRST * schema.size()], 0);
    }

    private SourceRows(String source, Schema schema, long[] times, double[] values, int size) {
        this.source = source;
        this.schema = schema;
        this.times = times;
        this.values = values;
        this.size = size;
    }

    /**
     * SourceRows that take the arrays over.
     *
     * @param values row after row
     */
    static SourceRows of(String source, Schema schema, long[] times, double[] values) {
        return new SourceRows(source, schema, times, values, times.length);
    }

    String source() {
        return source;
    }

    Schema schema() {
        return schema;
    }

    int size() {
        return size;
    }

    /** The stretch that they are of; all are of one. */
    long stretch() {
        return Stretch.of(times[0]);
    }

    long time(int row) {
        return times[row];
    }

    double value(int row, int position) {
        return values[row * schema.size() + position];
    }

    /** Adds an event of this source and schema. */
    void add(Event event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            values = Arrays.copyOf(values, 2 * size * schema.size());
        }
        times[size] = event.epochMillis();
        for (int i = 0; i < schema.size(); i++) {
            values[size * schema.size() + i] = event.value(i);
        }
        size++;
    }

    Event event(int row) {
        int width = schema.size();
        return Event.of(source, times[row], schema, Arrays.copyOfRange(values, row * width, (row + 1) * width));
    }

    /** The same in order of time; these, if they are. */
    SourceRows sorted() {
        boolean inOrder = IntStream.range(1, size).allMatch(row -> times[row - 1] <= times[row]);
        if (inOrder) {
            return this;
        }
        SourceRows sorted = new SourceRows(source, schema);
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(this::time))
                .forEach(row -> sorted.add(event(row)));
        return sorted;
    }
}
