package org.tocsin.workbench.core.replay;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.api.alert.Alert;
import org.tocsin.session.incident.IncidentBundle;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * What is replayed: files of events, those of an incident bundle, or a part of what was recorded.
 *
 * @param files of events, to be read together
 * @param bundle the bundle that they are from, which is unpacked until this is closed
 * @param alerts those that were recorded, in the order in which they began; none unless it is a bundle
 * @param span the part of what was recorded; there are no files then
 */
public record ReplayInput(
        List<Path> files, Optional<IncidentBundle> bundle, List<AlertStory> alerts, Optional<RecordedSpan> span)
        implements AutoCloseable {

    public ReplayInput {
        files = List.copyOf(files);
        alerts = List.copyOf(alerts);
    }

    /**
     * These files, as somebody has chosen them. A bundle is unpacked, which takes a while; what is wrong with other files is
     * found out when they are read.
     *
     * @throws IllegalArgumentException with one sentence, if a bundle cannot be opened, or not together with the rest
     */
    public static ReplayInput of(List<Path> chosen) {
        if (chosen.stream().noneMatch(IncidentBundle::named)) {
            return new ReplayInput(chosen, Optional.empty(), List.of(), Optional.empty());
        }
        if (chosen.size() > 1) {
            throw new IllegalArgumentException("An incident bundle is opened alone: choose "
                    + chosen.stream().filter(IncidentBundle::named).findFirst().orElseThrow() + " and nothing else.");
        }
        IncidentBundle bundle = IncidentBundle.open(chosen.getFirst());
        return new ReplayInput(bundle.events(), Optional.of(bundle), stories(bundle.alerts()), Optional.empty());
    }

    /** A part of what was recorded. */
    public static ReplayInput of(RecordedSpan span) {
        return new ReplayInput(List.of(), Optional.empty(), List.of(), Optional.of(span));
    }

    /** The names of the files, or what else it is called. */
    public String names() {
        return bundle.map(IncidentBundle::name)
                .or(() -> span.map(RecordedSpan::name))
                .orElseGet(() -> files.stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", ")));
    }

    private static List<AlertStory> stories(List<Alert> transitions) {
        Map<String, List<Alert>> byId =
                transitions.stream().collect(Collectors.groupingBy(Alert::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream().map(AlertStory::past).toList();
    }

    /** Removes what was unpacked. */
    @Override
    public void close() {
        bundle.ifPresent(IncidentBundle::close);
    }
}
