package org.tocsin.api.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The metrics of an event, in the order of its values.
 *
 * <p>Many events share one schema, so that an event costs no more than its numbers. Immutable; two schemas are equal
 * when their metrics are, in the same order.
 */
public final class Schema {

    private final List<Metric> metrics;
    private final Map<String, Integer> positions;

    private Schema(List<Metric> metrics) {
        this.metrics = List.copyOf(metrics);
        this.positions = HashMap.newHashMap(metrics.size());
        for (int i = 0; i < metrics.size(); i++) {
            if (positions.put(metrics.get(i).name(), i) != null) {
                throw new IllegalArgumentException("Two metrics of one source are called '"
                        + metrics.get(i).name() + "'.");
            }
        }
    }

    public static Schema of(List<Metric> metrics) {
        return new Schema(metrics);
    }

    /** A schema of metrics without units. */
    public static Schema named(String... names) {
        return new Schema(List.of(names).stream().map(Metric::of).toList());
    }

    public List<Metric> metrics() {
        return metrics;
    }

    public int size() {
        return metrics.size();
    }

    public Metric metric(int position) {
        return metrics.get(position);
    }

    /** The position of the metric with this name, or -1 where the schema has none. */
    public int position(String name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Schema that && metrics.equals(that.metrics);
    }

    @Override
    public int hashCode() {
        return metrics.hashCode();
    }

    @Override
    public String toString() {
        return metrics.toString();
    }
}
