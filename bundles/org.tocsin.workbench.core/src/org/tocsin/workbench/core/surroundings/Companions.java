package org.tocsin.workbench.core.surroundings;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * What else happened around an alert.
 *
 * @param nearest other alerts that were open within the same minutes, the nearest in time first
 * @param more how many there are besides
 */
public record Companions(List<Companion> nearest, int more) {

    public static final Companions NONE = new Companions(List.of(), 0);

    static final Duration AROUND = Duration.ofMinutes(5);
    static final int MOST = 8;

    /**
     * One of them.
     *
     * @param id the id of the alert
     * @param severity how bad it is
     * @param when when it fired, in words
     * @param source where
     * @param origin what found it
     */
    public record Companion(String id, Severity severity, String when, String source, String origin) {}

    public Companions {
        nearest = List.copyOf(nearest);
    }

    /**
     * Those of an alert.
     *
     * @param all the alerts that there are; those that never fired do not count
     */
    public static Companions of(AlertStory alert, Collection<AlertStory> all) {
        Instant fired = alert.firedAt();
        List<AlertStory> others = all.stream()
                .filter(other -> other.fired() && !other.id().equals(alert.id()) && near(other, fired))
                .sorted(Comparator.<AlertStory, Duration>comparing(other ->
                                Duration.between(fired, other.firedAt()).abs())
                        .thenComparing(AlertStory::id))
                .toList();
        return new Companions(
                others.stream()
                        .limit(MOST)
                        .map(other -> companion(other, fired))
                        .toList(),
                Math.max(0, others.size() - MOST));
    }

    private static boolean near(AlertStory other, Instant fired) {
        boolean begun = !other.firedAt().isAfter(fired.plus(AROUND));
        return begun && (other.open() || !other.until().isBefore(fired.minus(AROUND)));
    }

    private static Companion companion(AlertStory story, Instant fired) {
        Duration later = Duration.between(fired, story.firedAt());
        String when = later.toMillis() == 0
                ? "at the same time"
                : Figures.length(later.abs()) + (later.isNegative() ? " before" : " after");
        return new Companion(
                story.id(),
                story.latest().severity(),
                when,
                story.latest().source(),
                story.latest().origin());
    }
}
