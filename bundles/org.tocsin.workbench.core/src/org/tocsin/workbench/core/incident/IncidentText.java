package org.tocsin.workbench.core.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/**
 * Alerts as text to be pasted into a chat: a line each, those of an incident below its own. Times are in UTC, because who
 * reads them may be elsewhere.
 */
public final class IncidentText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Instant now;

    private IncidentText(Instant now) {
        this.now = now;
    }

    /**
     * The text of some alerts.
     *
     * @param incidents those that there are
     * @param ids which alerts
     * @param now the end of what has not ended yet
     */
    public static String of(Incidents incidents, Set<String> ids, Instant now) {
        List<JointAlerts> chosen = incidents.all().stream()
                .flatMap(incident -> incident.only(part -> ids.contains(part.id())).stream())
                .toList();
        return chosen.stream().map(new IncidentText(now)::text).collect(Collectors.joining("\n"));
    }

    private String text(JointAlerts incident) {
        if (incident.parts().size() == 1) {
            return line(incident.parts().getFirst());
        }
        Instant until = incident.parts().stream()
                .map(this::until)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
        return incident.severity().word().toUpperCase(Locale.ROOT) + " " + sentence(incident.sentence())
                + since(incident.began(), until, incident.open()) + ", " + incident.state() + "."
                + incident.parts().stream().map(part -> "\n    " + line(part)).collect(Collectors.joining());
    }

    private String line(AlertStory story) {
        Alert alert = story.latest();
        String message = story.message();
        String named = message.startsWith(alert.source() + ": ") ? message : alert.source() + ": " + message;
        String remarks = story.remarks().words();
        return alert.severity().word().toUpperCase(Locale.ROOT) + " " + sentence(named)
                + since(story.firedAt(), until(story), story.open()) + ", " + story.state() + "."
                + (remarks.isEmpty() ? "" : " [" + remarks + "]");
    }

    private Instant until(AlertStory story) {
        return story.open() && now.isAfter(story.until()) ? now : story.until();
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text + " " : text + ". ";
    }

    /** {@code Since 2026-06-30 12:00:10 UTC, 5 min so far}. */
    private static String since(Instant from, Instant to, boolean open) {
        Duration length = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        return "Since " + TIME.format(from) + ", " + Figures.length(length) + (open ? " so far" : "");
    }
}
