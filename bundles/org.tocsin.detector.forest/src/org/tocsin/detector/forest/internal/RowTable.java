package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.tocsin.api.event.Schema;

/**
 * Rows, oldest first, in columns: a row as an object of its own would take almost twice the memory. When the metrics of a
 * source change, columns stay by their names, and what was not measured is missing.
 */
final class RowTable {

    private static final int FIRST_ROOM = 64;

    private final int most;
    private Schema schema = Schema.named();
    private long[] times = {};
    private RowColumn[] columns = {};
    private int size;

    /**
     * @param most how many rows there will be at most: no more room is made
     */
    RowTable(int most) {
        this.most = most;
    }

    int size() {
        return size;
    }

    Schema schema() {
        return schema;
    }

    /** From now on, rows have this schema; those that there are get it, too. */
    void follow(Schema next) {
        if (next != schema && !next.equals(schema)) {
            RowColumn[] moved = new RowColumn[next.size()];
            for (int i = 0; i < moved.length; i++) {
                int position = schema.position(next.metric(i).name());
                moved[i] = position < 0 ? RowColumn.of(next.metric(i)) : columns[position];
                moved[i].resize(times.length);
            }
            columns = moved;
        }
        schema = next;
    }

    /**
     * Takes a row, if there are fewer than the most.
     *
     * @param values in the order of the schema
     */
    void add(long time, double[] values) {
        if (size == times.length) {
            int room = Math.min(most, Math.max(FIRST_ROOM, 2 * size));
            times = Arrays.copyOf(times, room);
            for (RowColumn column : columns) {
                column.resize(room);
            }
        }
        times[size] = time;
        for (int i = 0; i < columns.length; i++) {
            columns[i].set(size, values[i]);
        }
        size++;
    }

    /** Keeps the rows of these places, and says whether any was given up. */
    boolean keep(IntPredicate places) {
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (places.test(row)) {
                times[kept] = times[row];
                for (RowColumn column : columns) {
                    column.set(kept, column.get(row));
                }
                kept++;
            }
        }
        boolean any = kept < size;
        size = kept;
        return any;
    }

    /** Whether this row lies in the span, both ends included. */
    boolean within(int row, long from, long to) {
        return times[row] >= from && times[row] <= to;
    }

    LearnedRow row(int row) {
        double[] values = new double[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns[i].get(row);
        }
        return new LearnedRow(times[row], values);
    }

    /** All rows as they are now. */
    List<LearnedRow> rows() {
        List<LearnedRow> rows = new ArrayList<>(size);
        for (int row = 0; row < size; row++) {
            rows.add(row(row));
        }
        return rows;
    }

    void clear() {
        size = 0;
    }
}
