package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/**
 * Rows to learn from: a bounded number, spread evenly over a long past.
 *
 * <p>When it is full, every other row is given up and from then on only every second one is taken, then every fourth,
 * and so on, up to a limit; after that the oldest one goes. So the rows of an hour, and later those of a whole day, fit
 * into the same memory, and what is normal at night is not forgotten by noon.
 *
 * <p>When the metrics of the source change, the rows are laid out anew by the names of the metrics; what was not
 * measured then is missing.
 */
final class TrainingWindow {

    private static final int LARGEST_STRIDE = 32;

    private final int capacity;
    private final List<double[]> rows = new ArrayList<>();
    private Schema schema = Schema.named();
    private int stride = 1;
    private int skipped;

    TrainingWindow(int capacity) {
        this.capacity = capacity;
    }

    void add(Event event) {
        if (event.schema() != schema && !event.schema().equals(schema)) {
            relayout(event.schema());
        }
        skipped++;
        if (skipped < stride) {
            return;
        }
        skipped = 0;
        if (rows.size() == capacity) {
            makeRoom();
        }
        rows.add(event.values());
    }

    private void makeRoom() {
        if (stride >= LARGEST_STRIDE) {
            rows.subList(0, capacity / 16 + 1).clear();
            return;
        }
        stride *= 2;
        for (int i = 0; i < rows.size() / 2; i++) {
            rows.set(i, rows.get(2 * i + 1));
        }
        rows.subList(rows.size() / 2, rows.size()).clear();
    }

    private void relayout(Schema next) {
        for (int i = 0; i < rows.size(); i++) {
            double[] row = new double[next.size()];
            for (int column = 0; column < row.length; column++) {
                int position = schema.position(next.metric(column).name());
                row[column] = position < 0 ? Double.NaN : rows.get(i)[position];
            }
            rows.set(i, row);
        }
        schema = next;
    }

    int size() {
        return rows.size();
    }

    Schema schema() {
        return schema;
    }

    /** All rows, oldest first, in the order of the schema; NaN or infinite where missing. Not copied. */
    double[][] rows() {
        return rows.toArray(double[][]::new);
    }
}
