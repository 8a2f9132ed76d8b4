package org.tocsin.detector.rule.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.detector.rule.internal.language.Unit;

/** The event that compiled conditions look at, with the places of their metrics in it. */
final class Frame {

    /** Of no event, so that the first one that is shown is found to have another. */
    private static final Schema UNBOUND = Schema.of(List.of());

    private static final Event NOTHING = Event.of("", 0, UNBOUND);

    private final List<String> metrics = new ArrayList<>(1);
    private final List<Level> levels = new ArrayList<>(0);
    private int[] positions = {};
    private Schema schema = UNBOUND;
    private Event event = NOTHING;
    private String mismatch = "";

    /** A number with a unit, as it is in the unit of a metric. */
    static final class Level {
        private final double base;
        private final Unit unit;
        private final String metric;
        private double factor = 1;

        private Level(double base, Unit unit, String metric) {
            this.base = base;
            this.unit = unit;
            this.metric = metric;
        }

        double value() {
            return base * factor;
        }
    }

    /** The place under which the values of a metric can be asked for from now on. */
    int slot(String metric) {
        int known = metrics.indexOf(metric);
        if (known >= 0) {
            return known;
        }
        metrics.add(metric);
        schema = UNBOUND;
        return metrics.size() - 1;
    }

    /** The metric in this place. */
    String metric(int slot) {
        return metrics.get(slot);
    }

    /** A number that is turned into the unit that the metric has. */
    Level level(double base, Unit unit, String metric) {
        for (Level known : levels) {
            if (known.base == base && known.unit.equals(unit) && known.metric.equals(metric)) {
                return known;
            }
        }
        Level level = new Level(base, unit, metric);
        levels.add(level);
        schema = UNBOUND;
        return level;
    }

    /** Looks at this event from now on. */
    void show(Event next) {
        event = next;
        if (next.schema() != schema) {
            bind(next.schema());
        }
    }

    private void bind(Schema next) {
        schema = next;
        positions = new int[metrics.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = next.position(metrics.get(i));
        }
        mismatch = "";
        Map<String, String> units = new HashMap<>();
        next.metrics().forEach(metric -> units.put(metric.name(), metric.unit()));
        for (Level level : levels) {
            String unit = units.getOrDefault(level.metric, "");
            level.factor = Unit.ofMetric(unit).map(own -> factor(level, own)).orElse(1.0);
        }
    }

    private double factor(Level level, Unit own) {
        if (own.dimension() != level.unit.dimension()) {
            mismatch = level.metric + " is measured in " + own.symbol() + ", which cannot be compared with "
                    + level.unit.symbol();
            return Double.NaN;
        }
        return 1 / own.factor();
    }

    double value(int slot) {
        int position = positions[slot];
        return position < 0 ? Double.NaN : event.value(position);
    }

    /** Whether an event was shown yet. */
    boolean shows() {
        return event != NOTHING;
    }

    /** The time of the event, in milliseconds. */
    long time() {
        return event.epochMillis();
    }

    /** Why a number cannot be turned into the unit of its metric; empty if all can. */
    String mismatch() {
        return mismatch;
    }

    /** The unit of a metric as its source states it; empty where that is not known. */
    String unit(String metric) {
        int position = schema.position(metric);
        return position < 0 ? "" : schema.metric(position).unit();
    }
}
