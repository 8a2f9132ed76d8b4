package org.tocsin.workbench.core.monitor;

import java.util.Arrays;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/** Whole rows of one source, copied in order of time. */
final class MetricRows {

    private final Schema schema;
    private long[] times = new long[256];
    private double[] values;
    private int size;

    MetricRows(Schema schema) {
        this.schema = schema;
        this.values = new double[256 * schema.size()];
    }

    /** Takes a row, unless a copy that was overwritten meanwhile went back in time. */
    void add(long time, double[] source, int offset) {
        if (size > 0 && time < times[size - 1]) {
            return;
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            values = Arrays.copyOf(values, 2 * size * schema.size());
        }
        times[size] = time;
        System.arraycopy(source, offset, values, size * schema.size(), schema.size());
        size++;
    }

    int size() {
        return size;
    }

    long time(int row) {
        return times[row];
    }

    Event event(String source, int row) {
        int width = schema.size();
        return Event.of(source, times[row], schema, Arrays.copyOfRange(values, row * width, (row + 1) * width));
    }
}
