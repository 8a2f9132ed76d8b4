package org.tocsin.api.event;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The name of one measured quantity and the unit of its values. Two of the same name and unit are the same metric, whatever
 * is said of how much matters.
 *
 * @param name what is measured, such as {@code cpu}; unique within a {@link Schema}
 * @param unit the unit of every value, such as {@code %}, {@code ms} or {@code 1/s}; empty where none is known
 * @param step how far a value has to be from what was expected to mean anything, in the unit; 0 where that is not known
 */
public record Metric(String name, String unit, double step) {

    public Metric {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A metric needs a name.");
        }
        if (!(step >= 0)) {
            throw new IllegalArgumentException("A step is 0 or larger, found " + step + ".");
        }
    }

    /** A metric of which any difference may matter. */
    public Metric(String name, String unit) {
        this(name, unit, 0);
    }

    /** A metric whose unit nobody stated. */
    public static Metric of(String name) {
        return new Metric(name, "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metric that && name.equals(that.name) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, unit);
    }
}
