package org.tocsin.workbench.core.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * What goes into a bundle.
 *
 * @param incident what it is about
 * @param from the time from which on events go into it
 * @param to until when
 * @param sources whose events
 * @param others other alerts of that time on those sources
 */
public record IncidentExport(
        JointAlerts incident, Instant from, Instant to, Set<String> sources, List<AlertStory> others) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    public IncidentExport {
        sources = Set.copyOf(sources);
        others = List.copyOf(others);
    }

    /**
     * An incident with what was around it.
     *
     * @param before how long before the first alert
     * @param after how long after the last one
     * @param sources whose events
     * @param known all alerts that there are
     * @param now the end of what has not ended yet
     */
    public static IncidentExport around(
            JointAlerts incident,
            Duration before,
            Duration after,
            Set<String> sources,
            List<AlertStory> known,
            Instant now) {
        Instant from = incident.parts().stream()
                .map(part -> part.transitions().getFirst().time())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minus(before);
        Instant to = incident.parts().stream()
                .map(part -> part.open() && now.isAfter(part.until()) ? now : part.until())
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(after);
        Set<String> ids = incident.parts().stream().map(AlertStory::id).collect(Collectors.toSet());
        List<AlertStory> others = known.stream()
                .filter(AlertStory::fired)
                .filter(story -> !ids.contains(story.id()))
                .filter(story -> sources.contains(story.latest().source()))
                .filter(story -> !story.firedAt().isAfter(to) && !story.until().isBefore(from))
                .sorted(Comparator.comparing(AlertStory::firedAt))
                .toList();
        return new IncidentExport(incident, from, to, sources, others);
    }

    /** What a bundle about this alert is called, without an ending: {@code incident-web-1-20260630-1405}. */
    public static String name(AlertStory story) {
        String source = story.latest().source().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String what = source.length() > 40 ? source.substring(0, 40) : source;
        return "incident-" + what + "-" + NAME.format(story.firedAt().atZone(ZoneId.systemDefault()));
    }

    /** All transitions, those of others too, in order of time. */
    List<Alert> transitions() {
        return Stream.concat(incident.parts().stream(), others.stream())
                .flatMap(story -> story.transitions().stream())
                .sorted(Comparator.comparing(Alert::time))
                .toList();
    }

    /** The ids of the alerts that it is about. */
    public List<String> ids() {
        return incident.parts().stream().map(AlertStory::id).toList();
    }
}
