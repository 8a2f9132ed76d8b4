package org.tocsin.workbench.core.incident;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.workbench.core.monitor.AlertStory;

/** Alerts as text to be pasted elsewhere: a line each, those of an incident below its sentence. */
public final class IncidentText {

    private IncidentText() {}

    /**
     * The text of some alerts.
     *
     * @param incidents those that there are
     * @param ids which alerts
     */
    public static String of(Incidents incidents, Set<String> ids) {
        List<JointAlerts> chosen = incidents.all().stream()
                .flatMap(incident -> incident.only(part -> ids.contains(part.id())).stream())
                .toList();
        return chosen.stream().map(IncidentText::of).collect(Collectors.joining("\n"));
    }

    private static String of(JointAlerts incident) {
        if (incident.parts().size() == 1) {
            return line(incident.parts().getFirst());
        }
        return incident.began() + " " + incident.severity().word() + ", " + incident.state() + ": "
                + incident.sentence()
                + incident.parts().stream().map(part -> "\n    " + line(part)).collect(Collectors.joining());
    }

    private static String line(AlertStory story) {
        Alert alert = story.latest();
        String remarks = story.remarks().words();
        return story.firedAt() + " " + alert.severity().word() + ", " + story.state() + ": " + alert.source() + ": "
                + story.message() + (remarks.isEmpty() ? "" : " [" + remarks + "]");
    }
}
