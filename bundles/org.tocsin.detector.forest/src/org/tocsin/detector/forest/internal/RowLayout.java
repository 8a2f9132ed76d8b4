package org.tocsin.detector.forest.internal;

import java.util.List;
import org.tocsin.api.event.Schema;

/** Lays rows out anew when the metrics of a source change: by their names; what was not measured is missing. */
final class RowLayout {

    private Schema schema = Schema.named();

    Schema schema() {
        return schema;
    }

    /** From now on, rows have this schema; those that there are get it, too. */
    void follow(Schema next, List<List<LearnedRow>> all) {
        if (!next.equals(schema)) {
            for (List<LearnedRow> rows : all) {
                rows.replaceAll(row -> new LearnedRow(row.time(), moved(row.values(), next)));
            }
        }
        schema = next;
    }

    private double[] moved(double[] values, Schema next) {
        double[] moved = new double[next.size()];
        for (int i = 0; i < moved.length; i++) {
            int position = schema.position(next.metric(i).name());
            moved[i] = position < 0 ? Double.NaN : values[position];
        }
        return moved;
    }
}
