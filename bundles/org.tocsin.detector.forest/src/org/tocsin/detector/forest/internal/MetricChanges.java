package org.tocsin.detector.forest.internal;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.learning.HoldBack;

/**
 * Puts beside the metrics of each event by how much they have changed from their level over the last {@value #EVENTS}
 * events, as metrics of their own: a forest looks at one event alone, and a value that is usual may be unusual so soon
 * after others. A level and not the event before: a leak is slow, and noise is in both of two values.
 *
 * <p>A change is missing (NaN) where its value is, and after a gap: what happened meanwhile is not known. What is odd does
 * not move the levels, or calm would be the next oddity; what has lasted for half an hour is the new level.
 */
final class MetricChanges {

    /** No source can have this in the name of a metric by accident. */
    private static final String MARK = "\u0001change";

    /** How many times the usual interval is a gap. */
    private static final double GAP = 5;

    private static final int EVENTS = 32;

    private static final long LASTING_MILLIS = 1_800_000;

    private Schema schema = Schema.named();
    private Schema both = schema;
    private final HoldBack hold = new HoldBack(LASTING_MILLIS);
    private double[] levels = {};
    private double[] newest = {};
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
        int size = levels.length;
        double[] values = new double[2 * size];
        event.copyValues(values);
        boolean gap = time == Long.MIN_VALUE || event.epochMillis() - time > GAP * intervalMillis;
        for (int i = 0; i < size; i++) {
            if (gap || !Double.isFinite(levels[i])) {
                levels[i] = Double.NaN;
            }
            values[size + i] = values[i] - levels[i];
        }
        newest = values;
        time = event.epochMillis();
        return Event.of(event.source(), time, both, values);
    }

    /** Lets the levels follow the event that was given last, unless that was odd. */
    void follow(boolean odd) {
        HoldBack.Answer answer = hold.ask(odd, time);
        for (int i = 0; i < levels.length; i++) {
            boolean begins = Double.isNaN(levels[i]) || answer == HoldBack.Answer.ACCEPT;
            if (Double.isFinite(newest[i]) && (begins || answer == HoldBack.Answer.LEARN)) {
                levels[i] = begins ? newest[i] : levels[i] + (newest[i] - levels[i]) / EVENTS;
            }
        }
    }

    /** Goes on from a row with changes that was learned before, as if it were the newest event. */
    void resume(Schema with, LearnedRow row) {
        int size = with.size() / 2;
        if (with.size() == 2 * size && size > 0 && isChange(with.metric(size))) {
            follow(Schema.of(with.metrics().subList(0, size)));
            for (int i = 0; i < size; i++) {
                double change = row.values()[size + i];
                levels[i] = row.values()[i] - (Double.isFinite(change) ? change - change / EVENTS : 0);
            }
            time = row.time();
        }
    }

    private void follow(Schema next) {
        if (!next.equals(schema)) {
            double[] moved = new double[next.size()];
            List<Metric> metrics = new ArrayList<>(next.metrics());
            for (int i = 0; i < moved.length; i++) {
                Metric metric = next.metric(i);
                int position = schema.position(metric.name());
                moved[i] = position < 0 ? Double.NaN : levels[position];
                metrics.add(new Metric(metric.name() + MARK, metric.unit()));
            }
            levels = moved;
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
