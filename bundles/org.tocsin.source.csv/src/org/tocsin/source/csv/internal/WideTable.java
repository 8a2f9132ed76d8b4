package org.tocsin.source.csv.internal;

import java.time.DateTimeException;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/** A table with a column for each metric: every row is an event. */
final class WideTable implements Table {

    private final Schema schema;
    private final int[] metrics;
    private final int sourceColumn;
    private final int labelColumn;
    private final String usualSource;
    private final Timestamps timestamps;
    private final Labels labels;

    WideTable(Columns columns, String usualSource, Timestamps timestamps, Labels labels) {
        this.metrics = columns.metricPositions();
        this.schema = columns.schema(metrics);
        this.sourceColumn = columns.position("source");
        this.labelColumn = columns.position("label");
        this.usualSource = usualSource;
        this.timestamps = timestamps;
        this.labels = labels;
    }

    @Override
    public @NonNull Event row(String[] cells) throws CellProblem {
        long time = time(timestamps, cells);
        String source = source(cells, sourceColumn, usualSource);
        double[] values = new double[metrics.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(cells, metrics[i]);
        }
        if (labelColumn > 0) {
            labels.seen(source, time, number(cells, labelColumn) > 0);
        }
        return Event.of(source, time, schema, values);
    }

    @Override
    public @Nullable Event end() {
        return null;
    }

    static long time(Timestamps timestamps, String[] cells) throws CellProblem {
        try {
            return timestamps.millis(cells[0]);
        } catch (DateTimeException notATime) {
            throw new CellProblem(0, cells[0], Timestamps.EXPECTED);
        }
    }

    static double number(String[] cells, int position) throws CellProblem {
        try {
            return Numbers.of(cells[position]);
        } catch (NumberFormatException notANumber) {
            throw new CellProblem(position, cells[position], "a number");
        }
    }

    static String source(String[] cells, int position, String usual) throws CellProblem {
        if (position < 0) {
            return usual;
        }
        if (cells[position].isBlank()) {
            throw new CellProblem(position, "", "the name of a source");
        }
        return cells[position].strip();
    }
}
