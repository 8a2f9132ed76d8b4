package org.tocsin.workbench.core.monitor;

import java.util.Arrays;

/** The lowest and highest values of stretches of time, for what lies too far back to keep every row. */
final class Tier {

    private final long length;
    private final int metrics;
    private final Ring ring;
    private final double[] row;
    private long bucket = Long.MIN_VALUE;

    /**
     * An empty tier.
     *
     * @param length how long a stretch is, in milliseconds
     * @param most how many it keeps, a power of two
     */
    Tier(int metrics, long length, int most) {
        this.metrics = metrics;
        this.length = length;
        this.ring = new Ring(2 * metrics, most);
        this.row = new double[2 * metrics];
    }

    void add(long time, double[] values) {
        long next = Math.floorDiv(time, length);
        if (next != bucket) {
            if (bucket != Long.MIN_VALUE) {
                ring.append(bucket * length + length / 2, row);
            }
            bucket = next;
            Arrays.fill(row, Double.NaN);
        }
        for (int i = 0; i < metrics; i++) {
            double value = values[i];
            if (!(value >= row[2 * i])) {
                row[2 * i] = Double.isNaN(value) ? row[2 * i] : value;
            }
            if (!(value <= row[2 * i + 1])) {
                row[2 * i + 1] = Double.isNaN(value) ? row[2 * i + 1] : value;
            }
        }
    }

    long oldest() {
        return ring.oldest();
    }

    void read(int metric, long from, long to, HistoryColumns columns) {
        ring.visit(from, to, (time, values, offset) -> {
            if (time <= to) {
                columns.add(time, values[offset + 2 * metric], values[offset + 2 * metric + 1]);
            }
        });
    }
}
