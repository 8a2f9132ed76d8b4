package org.tocsin.api.event;

/**
 * The name of one measured quantity and the unit of its values.
 *
 * @param name what is measured, such as {@code cpu}; unique within a {@link Schema}
 * @param unit the unit of every value, such as {@code %}, {@code ms} or {@code 1/s}; empty where none is known
 */
public record Metric(String name, String unit) {

    public Metric {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A metric needs a name.");
        }
    }

    /** A metric whose unit nobody stated. */
    public static Metric of(String name) {
        return new Metric(name, "");
    }
}
