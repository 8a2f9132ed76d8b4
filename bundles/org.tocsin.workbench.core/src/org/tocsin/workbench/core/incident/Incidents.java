package org.tocsin.workbench.core.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * Alerts put together into incidents. They are taken in the order of their beginnings in event time, whatever the order
 * in which they came, and each joins
 *
 * <ul>
 *   <li>the incident of the alert before it of the same source, if that began {@link #SAME_SOURCE} before at most;
 *   <li>else that of a source where the same rule, or an alert about the same metric, began {@link #OTHER_SOURCE} before at
 *       most;
 *   <li>else none: it begins one of its own.
 * </ul>
 *
 * <p>Nothing joins an incident that began longer than {@link #LONGEST} ago, or a source that is never calm would have one
 * incident for ever. Where an alert belongs depends on those before it only, so later ones move none.
 *
 * @param all in the order in which they began
 */
public record Incidents(List<JointAlerts> all) {

    static final Duration SAME_SOURCE = Duration.ofMinutes(2);
    static final Duration OTHER_SOURCE = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(10);

    public static final Incidents NONE = new Incidents(List.of());

    static final Comparator<Begun> ORDER =
            Comparator.comparing(Begun::at).thenComparing(begun -> begun.story().id());

    /** An alert and when it began, which takes a while to find out. */
    record Begun(Instant at, AlertStory story) {

        /** Whether this came no later than that after a beginning. */
        private boolean within(Duration most, Instant beginning) {
            return Duration.between(beginning, at).compareTo(most) <= 0;
        }
    }

    /** An incident that others can join. */
    private record Growing(Instant began, List<AlertStory> parts) {

        private JointAlerts done() {
            return new JointAlerts(parts.getFirst().id(), parts);
        }
    }

    /** By what others join an incident, and since when that can be. */
    private record Tie(Growing incident, Instant at) {

        private Optional<Growing> taking(Begun next, Duration most) {
            return next.within(most, at) && next.within(LONGEST, incident.began())
                    ? Optional.of(incident)
                    : Optional.empty();
        }
    }

    public Incidents {
        all = List.copyOf(all);
    }

    /** Puts alerts together; the same alerts in any order give the same. */
    public static Incidents of(Collection<AlertStory> stories) {
        return of(stories, ORDER);
    }

    static Incidents of(Collection<AlertStory> stories, Comparator<Begun> order) {
        List<Growing> all = new ArrayList<>();
        Map<String, Tie> sources = new HashMap<>();
        Map<String, Tie> causes = new HashMap<>();
        stories.stream()
                .map(story -> new Begun(story.firedAt(), story))
                .sorted(order)
                .forEach(next -> {
                    List<String> mine = causes(next.story());
                    Growing incident = taking(sources, next.story().latest().source(), next, SAME_SOURCE)
                            .or(() -> mine.stream()
                                    .flatMap(cause -> taking(causes, cause, next, OTHER_SOURCE).stream())
                                    .findFirst())
                            .orElseGet(() -> {
                                Growing begun = new Growing(next.at(), new ArrayList<>());
                                all.add(begun);
                                return begun;
                            });
                    incident.parts().add(next.story());
                    Tie tie = new Tie(incident, next.at());
                    sources.put(next.story().latest().source(), tie);
                    mine.stream()
                            .filter(cause ->
                                    taking(causes, cause, next, OTHER_SOURCE).isEmpty())
                            .forEach(cause -> causes.put(cause, tie));
                });
        return new Incidents(all.stream().map(Growing::done).toList());
    }

    private static Optional<Growing> taking(Map<String, Tie> ties, String key, Begun next, Duration most) {
        Tie tie = ties.get(key);
        return tie == null ? Optional.empty() : tie.taking(next, most);
    }

    /** By what alerts of other sources are known to be of the same kind: its rule, and its metric. */
    private static List<String> causes(AlertStory story) {
        return Stream.concat(
                        Stream.of(story.latest().check())
                                .filter(check -> !check.isEmpty())
                                .map(check -> "rule " + check),
                        story.latest().contributions().stream().limit(1).map(main -> "metric " + main.metric()))
                .toList();
    }
}
