package org.tocsin.workbench.internal.alerts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertStory;

/** A row of the table: an alert, or an incident of several. Made on any thread, its words on the UI thread only. */
public final class AlertRow {

    /** What a row is of. */
    public enum Kind {
        /** An alert for itself. */
        ALONE,
        /** An incident of several alerts that is closed. */
        CLOSED,
        /** An incident whose alerts have rows below it. */
        OPEN,
        /** An alert below its incident. */
        PART
    }

    private static final String DOT = "● ";

    private final Kind kind;
    private final JointAlerts incident;
    private final AlertStory story;
    private final boolean fresh;
    /** What was said already: the words of a large incident take a while. */
    private final Map<TableColumn, String> said = new EnumMap<>(TableColumn.class);

    private AlertRow(Kind kind, JointAlerts incident, AlertStory story, boolean fresh) {
        this.kind = kind;
        this.incident = incident;
        this.story = story;
        this.fresh = fresh;
    }

    static AlertRow head(JointAlerts incident, boolean open, Set<String> fresh) {
        return new AlertRow(
                open ? Kind.OPEN : Kind.CLOSED,
                incident,
                incident.lead(),
                !fresh.isEmpty() && incident.parts().stream().anyMatch(part -> fresh.contains(part.id())));
    }

    static AlertRow part(JointAlerts incident, AlertStory story, Set<String> fresh) {
        return new AlertRow(Kind.PART, incident, story, fresh.contains(story.id()));
    }

    static AlertRow alone(JointAlerts incident, AlertStory story, Set<String> fresh) {
        return new AlertRow(Kind.ALONE, incident, story, fresh.contains(story.id()));
    }

    /** The same as long as the alert, or the incident, is in the table. */
    public String id() {
        return head() ? headId(incident.id()) : story.id();
    }

    static String headId(String incident) {
        return "incident " + incident;
    }

    public Kind kind() {
        return kind;
    }

    /** The incident, as far as its alerts are shown. */
    public JointAlerts incident() {
        return incident;
    }

    /** The alert; of an incident the one that tells most. */
    public AlertStory story() {
        return story;
    }

    /** Whether it is of several alerts. */
    public boolean head() {
        return kind == Kind.OPEN || kind == Kind.CLOSED;
    }

    /** Whether nobody has looked at it yet, or at one of its alerts. */
    public boolean fresh() {
        return fresh;
    }

    /** What is selected with it. */
    List<AlertStory> alerts() {
        return head() ? incident.parts() : List.of(story);
    }

    Severity severity() {
        return head() ? incident.severity() : story.latest().severity();
    }

    /** What a cell says. */
    public String text(TableColumn column) {
        return said.computeIfAbsent(column, this::say);
    }

    private String say(TableColumn column) {
        String text = head() ? column.text(incident) : column.text(story);
        if (column != TableColumn.SEVERITY) {
            return text;
        }
        String count =
                head() ? (kind == Kind.OPEN ? "▾ " : "▸ ") + incident.parts().size() + " " : "";
        return count + (fresh ? DOT : "") + text;
    }
}
