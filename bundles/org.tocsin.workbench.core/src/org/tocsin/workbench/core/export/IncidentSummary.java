package org.tocsin.workbench.core.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Contribution;
import org.tocsin.workbench.core.incident.JointAlerts;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;

/** An incident in Markdown, for a person who was not there. Times are in UTC. */
final class IncidentSummary {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private record Step(Instant at, String what) {}

    private final IncidentExport export;
    private final List<String> parts;

    /**
     * @param parts the names of the other files of the bundle
     */
    IncidentSummary(IncidentExport export, List<String> parts) {
        this.export = export;
        this.parts = List.copyOf(parts);
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    String text() {
        JointAlerts incident = export.incident();
        List<String> lines = new ArrayList<>();
        lines.add("# " + Markdown.text(incident.sentence()));
        lines.add("");
        lines.add("- Severity: " + incident.severity().word());
        lines.add("- Began: " + time(incident.began()) + " UTC");
        lines.add("- State: " + incident.state() + lasted());
        lines.add("- Sources: " + Markdown.text(String.join(", ", incident.sources())));
        lines.add("- Taken on by: " + takenOn());
        lines.add("");
        lines.add("## Alerts");
        lines.add("");
        table(lines, incident.parts());
        lines.add("");
        lines.add("## What happened");
        lines.add("");
        lines.add("Times are in UTC.");
        lines.add("");
        steps().forEach(step -> lines.add("- " + time(step.at()) + " " + step.what()));
        if (!export.others().isEmpty()) {
            lines.add("");
            lines.add("## Other alerts of these sources in that time");
            lines.add("");
            table(lines, export.others());
        }
        lines.add("");
        lines.add("## In this bundle");
        lines.add("");
        lines.add("Events are from " + time(export.from()) + " to " + time(export.to())
                + " UTC. *File > Open Recording…* in Tocsin opens the zip file as a replay.");
        lines.add("");
        parts.forEach(part -> lines.add("- [" + part + "](" + part + ")"));
        return String.join("\n", lines) + "\n";
    }

    private String lasted() {
        JointAlerts incident = export.incident();
        Instant end = incident.parts().stream()
                .map(AlertStory::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Duration length = Duration.between(incident.began(), end);
        return length.isNegative() ? "" : ", " + Figures.length(length) + (incident.open() ? " so far" : "");
    }

    private String takenOn() {
        List<String> who = export.incident().parts().stream()
                .flatMap(part -> part.remarks().last(Remark.Kind.ACKNOWLEDGED).stream())
                .map(Remark::by)
                .filter(by -> !by.isBlank())
                .distinct()
                .toList();
        return who.isEmpty() ? "nobody" : Markdown.text(String.join(", ", who));
    }

    private static void table(List<String> lines, List<AlertStory> stories) {
        lines.add("| began | severity | state | source | found by | metric | worst value | expected | what |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
        for (AlertStory story : stories) {
            Alert alert = story.latest();
            Contribution worst = worst(story);
            lines.add("| "
                    + String.join(
                            " | ",
                            time(story.firedAt()),
                            alert.severity().word(),
                            story.state(),
                            Markdown.cell(alert.source()),
                            Markdown.cell(alert.origin()),
                            Markdown.cell(worst.metric()),
                            Figures.number(worst.value()),
                            Figures.range(worst.expected()),
                            Markdown.cell(story.message()))
                    + " |");
        }
    }

    /** What was furthest from what was expected of the metric that has most part in it. */
    private static Contribution worst(AlertStory story) {
        Contribution main = story.whenFired().main();
        return story.transitions().stream()
                .map(Alert::main)
                .filter(one -> one.metric().equals(main.metric()))
                .max(Comparator.comparingDouble(IncidentSummary::excess))
                .orElse(main);
    }

    private static double excess(Contribution one) {
        double above = one.value() - one.expected().high();
        double below = one.expected().low() - one.value();
        return Math.max(
                Double.isNaN(above) ? Double.NEGATIVE_INFINITY : above,
                Double.isNaN(below) ? Double.NEGATIVE_INFINITY : below);
    }

    private List<Step> steps() {
        return export.incident().parts().stream()
                .flatMap(IncidentSummary::steps)
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    /** What an alert went through; that it says the same once more is no news. */
    private static Stream<Step> steps(AlertStory story) {
        List<Step> steps = new ArrayList<>();
        Optional<Alert> before = Optional.empty();
        for (Alert step : story.transitions()) {
            boolean same = before.filter(one -> one.state() == step.state() && one.severity() == step.severity())
                    .isPresent();
            if (step.remark().isPresent() || !same) {
                String state = step.remark().isPresent() ? "" : step.state().word() + ": ";
                steps.add(new Step(
                        step.time(),
                        Markdown.text(step.source()) + ", " + Markdown.text(step.origin()) + ": " + state
                                + Markdown.text(step.message())));
            }
            before = Optional.of(step);
        }
        return steps.stream();
    }
}
