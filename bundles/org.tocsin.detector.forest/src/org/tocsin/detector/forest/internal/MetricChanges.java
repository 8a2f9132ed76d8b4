package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * Puts beside the metrics of each event by how much they have changed since the event before, as metrics of their own:
 * a forest looks at one event alone, and a value that is usual may be unusual so soon after another one.
 *
 * <p>A change is missing (NaN) where one of its two values is, and after a gap: what happened meanwhile is not known.
 */
final class MetricChanges {

    /** No source can have this in the name of a metric by accident. */
    private static final String MARK = "\u0001change";

    /** How many times the usual interval is a gap. */
    private static final double GAP = 5;

    private Schema schema = Schema.named();
    private Schema both = schema;
    private double[] before = {};
    private long time = Long.MIN_VALUE;

    /**
     * The event with its changes behind its own values.
     *
     * @param intervalMillis the usual time from one event to the next
     */
    Event beside(Event event, double intervalMillis) {
        if (event.schema() != schema) {
            follow(event.schema());
        }
        int size = before.length;
        double[] values = new double[2 * size];
        event.copyValues(values);
        boolean gap = time == Long.MIN_VALUE || event.epochMillis() - time > GAP * intervalMillis;
        for (int i = 0; i < size; i++) {
            values[size + i] = gap ? Double.NaN : values[i] - before[i];
            before[i] = values[i];
        }
        time = event.epochMillis();
        return Event.of(event.source(), time, both, values);
    }

    private void follow(Schema next) {
        if (!next.equals(schema)) {
            double[] moved = new double[next.size()];
            List<Metric> metrics = new ArrayList<>(next.metrics());
            for (int i = 0; i < moved.length; i++) {
                Metric metric = next.metric(i);
                int position = schema.position(metric.name());
                moved[i] = position < 0 ? Double.NaN : before[position];
                metrics.add(new Metric(metric.name() + MARK, metric.unit()));
            }
            before = moved;
            both = Schema.of(metrics);
        }
        schema = next;
    }

    /** Whether this is the change of a metric. */
    static boolean isChange(Metric metric) {
        return metric.name().endsWith(MARK);
    }

    /** The name of the metric that this one is of, or whose change it is. */
    static String base(Metric metric) {
        return isChange(metric) ? metric.name().substring(0, metric.name().length() - MARK.length()) : metric.name();
    }
}
