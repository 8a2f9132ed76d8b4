package org.tocsin.workbench.core.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * What one source measured: every row of late, and further back the extremes of seconds, then of longer stretches, so
 * that a day fits into about a megabyte. One thread at a time adds, any number read, without locks.
 */
final class SourceCurves {

    private static final int ROWS = 8_192;
    private static final int STRETCHES = 4_096;
    private static final long SECOND = 1_000;
    private static final long LONGER = 22_000;
    private static final long RESTART = 60_000;

    /** Everything that depends on which metrics there are. */
    private record Tape(List<Metric> metrics, Ring rows, Tier seconds, Tier longer) {
        static Tape of(List<Metric> metrics) {
            int count = metrics.size();
            return new Tape(
                    List.copyOf(metrics),
                    new Ring(count, ROWS),
                    new Tier(count, SECOND, STRETCHES),
                    new Tier(count, LONGER, STRETCHES));
        }
    }

    private final int number;
    private volatile Tape tape = Tape.of(List.of());
    private Schema schema = Schema.of(List.of());
    private int[] positions = {};
    private double[] row = {};

    SourceCurves(int number) {
        this.number = number;
    }

    /** The how manieth source it was. */
    int number() {
        return number;
    }

    List<Metric> metrics() {
        return tape.metrics;
    }

    long newest() {
        return tape.rows.newest();
    }

    void add(Event event) {
        if (event.schema() != schema) {
            adopt(event.schema());
        }
        long time = event.epochMillis();
        Tape current = tape;
        if (time < current.rows.newest() - RESTART) {
            current = Tape.of(current.metrics);
            tape = current;
        }
        for (int i = 0; i < positions.length; i++) {
            row[positions[i]] = event.value(i);
        }
        current.rows.append(time, row);
        current.seconds.add(time, row);
        current.longer.add(time, row);
    }

    /** Whether it also knows of times of which it has no whole rows any more, but only the extremes. */
    boolean thinned() {
        Tape current = tape;
        return current.longer.oldest() < current.rows.oldest() - LONGER;
    }

    /** The time of the oldest whole row; {@link Long#MAX_VALUE} if there is none. */
    long oldest() {
        return tape.rows.oldest();
    }

    /** The newest value of a metric; NaN if it was not in the newest row, or there is none. */
    double latest(String metric) {
        Tape current = tape;
        long newest = current.rows.newest();
        double[] found = {Double.NaN};
        for (int i = 0; i < current.metrics.size() && newest != Long.MIN_VALUE; i++) {
            if (current.metrics.get(i).name().equals(metric)) {
                int position = i;
                current.rows.visit(
                        newest, Long.MAX_VALUE, (time, values, offset) -> found[0] = values[offset + position]);
            }
        }
        return found[0];
    }

    /** A copy of all whole rows within this time, both ends included. */
    MetricRows rows(long from, long to) {
        Tape current = tape;
        MetricRows rows = new MetricRows(Schema.of(current.metrics));
        current.rows.visit(from, to, (time, values, offset) -> {
            if (time >= from && time <= to) {
                rows.add(time, values, offset);
            }
        });
        return rows;
    }

    /** Another schema: metrics that are new get a column, and what was measured before begins anew. */
    private void adopt(Schema next) {
        if (next.equals(schema)) {
            schema = next;
            return;
        }
        List<Metric> metrics = new ArrayList<>(tape.metrics);
        for (Metric metric : next.metrics()) {
            if (!metrics.contains(metric)) {
                metrics.add(metric);
            }
        }
        if (metrics.size() > tape.metrics.size()) {
            tape = Tape.of(metrics);
        }
        positions = next.metrics().stream().mapToInt(metrics::indexOf).toArray();
        row = new double[metrics.size()];
        Arrays.fill(row, Double.NaN);
        schema = next;
    }

    Curve read(Metric metric, long from, long to, int columns) {
        Tape current = tape;
        int position = current.metrics.indexOf(metric);
        if (position < 0) {
            return Curve.EMPTY;
        }
        HistoryColumns thinned = new HistoryColumns(from, to, columns);
        long rows = current.rows.oldest();
        long seconds = Math.min(rows, current.seconds.oldest());
        if (from < seconds) {
            current.longer.read(position, from, Math.min(to, seconds - 1), thinned);
        }
        if (from < rows && seconds < rows) {
            current.seconds.read(position, Math.max(from, seconds), Math.min(to, rows - 1), thinned);
        }
        if (to >= rows) {
            current.rows.visit(
                    Math.max(from, rows),
                    to,
                    (time, values, offset) -> thinned.add(time, values[offset + position], values[offset + position]));
        }
        return thinned.curve();
    }
}
