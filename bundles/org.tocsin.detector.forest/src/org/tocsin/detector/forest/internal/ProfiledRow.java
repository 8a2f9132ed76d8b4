package org.tocsin.detector.forest.internal;

import java.util.Arrays;
import java.util.List;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

/**
 * The values of one event for the metrics that were learned, filled anew for each event without allocating anything.
 * Names are looked up only when the schema of the source changes.
 */
final class ProfiledRow {

    private final List<MetricProfile> profiles;
    private final int[] positions;
    private final double[] values;
    private Schema schema = Schema.named();

    ProfiledRow(List<MetricProfile> profiles) {
        this.profiles = profiles;
        this.positions = new int[profiles.size()];
        this.values = new double[profiles.size()];
        Arrays.fill(positions, -1);
    }

    /** Takes the values of this event, and says whether there are any. */
    boolean take(Event event) {
        Schema next = event.schema();
        if (next != schema) {
            follow(next);
        }
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            double value = positions[i] < 0 ? Double.NaN : event.value(positions[i]);
            values[i] = value;
            any |= !Double.isNaN(value);
        }
        return any;
    }

    private void follow(Schema next) {
        if (!next.equals(schema)) {
            for (int i = 0; i < positions.length; i++) {
                positions[i] = next.position(profiles.get(i).metric().name());
            }
        }
        schema = next;
    }

    List<MetricProfile> profiles() {
        return profiles;
    }

    /** The value of the profile in this place; NaN where it is missing. */
    double value(int place) {
        return values[place];
    }

    /** The same, with the median in place of what is missing or infinite. */
    double usable(int place) {
        double value = values[place];
        return Double.isFinite(value) ? value : profiles.get(place).median();
    }

    /** How far the farthest value lies beyond all that was seen of its metric; see {@link MetricProfile#novelty}. */
    double novelty() {
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            most = Math.max(most, profiles.get(i).novelty(values[i]));
        }
        return most;
    }
}
