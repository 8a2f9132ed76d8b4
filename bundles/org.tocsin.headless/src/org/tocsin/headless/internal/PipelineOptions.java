package org.tocsin.headless.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.session.AlertOutput;
import org.tocsin.session.Installation;
import org.tocsin.session.MonitorPlan;
import picocli.CommandLine.Option;

/** The options that all commands have in common that run a pipeline. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class PipelineOptions {

    /** What a writer is called in --set, before its id. */
    private static final String WRITER = "writer.";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "logs",
            description = "Folder for alert_data.csv and alerts.log (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rule file (default: ~/.tocsin/rules.yaml, or the shipped rules where there is none).")
    Optional<Path> rules = Optional.empty();

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run detectors (default: one a core).")
    Optional<Integer> lanes = Optional.empty();

    @Option(names = "--queue", paramLabel = "N", description = "Events that can wait in each lane (default: 65536).")
    Optional<Integer> queue = Optional.empty();

    @Option(
            names = "--tolerance",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How late an event may come and still be sorted in (default: 5s).")
    Optional<Duration> tolerance = Optional.empty();

    @Option(
            names = "--jump",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "How far ahead of its source an event may be without being doubted; one further ahead has to be confirmed by the next (default: 1h).")
    Optional<Duration> jump = Optional.empty();

    @Option(
            names = "--cooldown",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How soon after its end an alert that fires again is the same alert (default: 60s).")
    Optional<Duration> cooldown = Optional.empty();

    @Option(
            names = "--idle",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "How long a source may be silent before it is forgotten; 0 means for ever (default: 1h live, 0 in a replay).")
    Optional<Duration> idle = Optional.empty();

    @Option(names = "--max-sources", paramLabel = "N", description = "How many sources there can be (default: 10000).")
    Optional<Integer> maxSources = Optional.empty();

    @Option(
            names = "--detectors",
            paramLabel = "DETECTOR",
            split = ",",
            description = "Only these detectors are asked (default: those that are on by default, see 'detectors').")
    List<String> detectors = new ArrayList<>();

    @Option(names = "--without", paramLabel = "DETECTOR", split = ",", description = "Detectors that are not asked.")
    List<String> without = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME.SETTING=VALUE",
            description =
                    "A setting of a detector, a source or a writer, such as forest.trees=200, simulator.sources=20 or writer.csv.keep=7. See 'detectors' and 'sources'.")
    List<String> set = new ArrayList<>();

    @Option(names = "--quiet", description = "No alerts on the terminal, only the summary.")
    boolean quiet;

    /** Reads --set and checks every name in it. */
    Assignments assignments(Installation installation) {
        Assignments assignments = Assignments.of(set);
        List<String> owners = new ArrayList<>();
        installation.descriptors().forEach(detector -> owners.add(detector.id()));
        installation.sources().forEach(source -> owners.add(source.id()));
        installation.writers().forEach(writer -> owners.add(WRITER + writer.id()));
        assignments.check(owners);
        return assignments;
    }

    /** How the pipeline works, and where its alerts go. */
    MonitorPlan plan(Installation installation, Assignments assignments, boolean replay) {
        Map<String, Map<String, String>> writers = new HashMap<>();
        installation.writers().forEach(writer -> writers.put(writer.id(), assignments.of(WRITER + writer.id())));
        return new MonitorPlan(
                settings(installation, assignments, replay), new AlertOutput(out, !quiet, replay, writers));
    }

    private MonitorSettings settings(Installation installation, Assignments assignments, boolean replay) {
        MonitorSettings defaults = MonitorSettings.defaults();
        MonitorSettings.Capacity usual = defaults.capacity();
        MonitorSettings.Timing times = defaults.timing();
        return new MonitorSettings(
                new MonitorSettings.Capacity(
                        lanes.orElse(usual.lanes()), queue.orElse(usual.queue()), maxSources.orElse(usual.sources())),
                new MonitorSettings.Timing(
                        tolerance.orElse(times.tolerance()),
                        idle.orElse(replay ? Duration.ZERO : times.idle()),
                        cooldown.orElse(times.cooldown()),
                        jump.orElse(times.jump())),
                new MonitorSettings.Detection(
                        assignments.checked(installation.descriptors()),
                        DetectorChoice.of(detectors, without, installation.descriptors())),
                MonitorSettings.Persistence.NONE,
                replay);
    }
}
