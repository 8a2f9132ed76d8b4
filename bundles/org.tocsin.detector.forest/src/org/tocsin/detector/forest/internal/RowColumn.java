package org.tocsin.detector.forest.internal;

import java.util.Arrays;
import org.tocsin.api.event.Metric;

/** What many rows have in one place. Measured values are kept as they are; changes, which are estimates, to seven digits. */
sealed interface RowColumn {

    static RowColumn of(Metric metric) {
        return MetricChanges.isChange(metric) ? new Rounded() : new Exact();
    }

    /** Makes room for so many rows; new ones are missing. */
    void resize(int rows);

    double get(int row);

    void set(int row, double value);

    /** In eight bytes. */
    final class Exact implements RowColumn {
        private double[] values = {};

        @Override
        public void resize(int rows) {
            int before = values.length;
            values = Arrays.copyOf(values, rows);
            Arrays.fill(values, Math.min(before, rows), rows, Double.NaN);
        }

        @Override
        public double get(int row) {
            return values[row];
        }

        @Override
        public void set(int row, double value) {
            values[row] = value;
        }
    }

    /** In four bytes. */
    final class Rounded implements RowColumn {
        private float[] values = {};

        @Override
        public void resize(int rows) {
            int before = values.length;
            values = Arrays.copyOf(values, rows);
            Arrays.fill(values, Math.min(before, rows), rows, Float.NaN);
        }

        @Override
        public double get(int row) {
            return values[row];
        }

        @Override
        public void set(int row, double value) {
            values[row] = (float) value;
        }
    }
}
