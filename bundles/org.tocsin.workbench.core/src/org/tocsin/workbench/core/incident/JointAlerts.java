package org.tocsin.workbench.core.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * Alerts that began together.
 *
 * @param id that of the alert that began first, so it stays when others join, and after a restart
 * @param parts at least one, the oldest first
 */
public record JointAlerts(String id, List<AlertStory> parts) {

    private static final Comparator<AlertStory> TELLING = Comparator.comparing(AlertStory::open)
            .thenComparing(part -> part.latest().severity());

    public JointAlerts {
        parts = List.copyOf(parts);
    }

    /** An alert that stands for itself. */
    public static JointAlerts alone(AlertStory story) {
        return new JointAlerts(story.id(), List.of(story));
    }

    /** What is left of it with these parts only; nothing if none of them is. */
    public Optional<JointAlerts> only(Predicate<AlertStory> which) {
        List<AlertStory> left = parts.stream().filter(which).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.size() == parts.size() ? this : new JointAlerts(id, left));
    }

    /** The part that tells most: the worst of those that are open, the oldest of several. */
    public AlertStory lead() {
        AlertStory lead = parts.getFirst();
        for (AlertStory part : parts) {
            lead = TELLING.compare(part, lead) > 0 ? part : lead;
        }
        return lead;
    }

    /** That of its worst part, open or over. */
    public Severity severity() {
        return parts.stream()
                .map(part -> part.latest().severity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether one of its parts calls for somebody. */
    public boolean open() {
        return parts.stream().anyMatch(AlertStory::open);
    }

    /** How it stands: {@code 2 of 3 open}. */
    public String state() {
        long open = parts.stream().filter(AlertStory::open).count();
        return open == 0 ? "over" : open == parts.size() ? open + " open" : open + " of " + parts.size() + " open";
    }

    /** When its first part fired. */
    public Instant began() {
        return parts.getFirst().firedAt();
    }

    /** When one of its parts last went into another state, in event time. */
    public Instant changed() {
        return parts.stream()
                .map(AlertStory::stateSince)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What it happened to, that of its lead first, the others in the order in which they came. */
    public List<String> sources() {
        String first = lead().latest().source();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(first),
                        parts.stream().map(part -> part.latest().source()))
                .distinct()
                .toList();
    }

    /** What is wrong, in a sentence: {@code 3 alerts on web-1: CPU is at 99 %}; that of the alert, if there is one only. */
    public String sentence() {
        AlertStory lead = lead();
        if (parts.size() == 1) {
            return lead.message();
        }
        List<String> sources = sources();
        String source = sources.getFirst();
        String what = lead.message().startsWith(source + ": ")
                ? lead.message().substring(source.length() + 2)
                : lead.message();
        return switch (sources.size()) {
                    case 1 -> Figures.plural(parts.size(), "alert") + " on " + source;
                    case 2 -> source + " and " + sources.get(1);
                    default -> source + " and " + (sources.size() - 1) + " other sources";
                }
                + ": " + what;
    }
}
