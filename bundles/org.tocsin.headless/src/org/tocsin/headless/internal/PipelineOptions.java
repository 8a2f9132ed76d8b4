package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSourceFactory;
import picocli.CommandLine.Option;

/** The options that all commands have in common that run a pipeline. */
final class PipelineOptions {

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
    Path rules;

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run detectors (default: one a core).")
    Integer lanes;

    @Option(names = "--queue", paramLabel = "N", description = "Events that can wait in each lane (default: 65536).")
    Integer queue;

    @Option(
            names = "--tolerance",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How late an event may come and still be sorted in (default: 5s).")
    Duration tolerance;

    @Option(
            names = "--jump",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "How far ahead of its source an event may be without being doubted; one further ahead has to be confirmed by the next (default: 1h).")
    Duration jump;

    @Option(
            names = "--cooldown",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How soon after its end an alert that fires again is the same alert (default: 60s).")
    Duration cooldown;

    @Option(
            names = "--idle",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "How long a source may be silent before it is forgotten; 0 means for ever (default: 1h live, 0 in a replay).")
    Duration idle;

    @Option(names = "--max-sources", paramLabel = "N", description = "How many sources there can be (default: 10000).")
    Integer maxSources;

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
    Assignments assignments(Toolbox toolbox) {
        Assignments assignments = Assignments.of(set);
        List<String> owners = new ArrayList<>(
                toolbox.detectors().stream().map(DetectorDescriptor::id).toList());
        owners.addAll(toolbox.sources().stream().map(EventSourceFactory::id).toList());
        owners.addAll(List.of("writer.csv", "writer.log"));
        assignments.check(owners);
        return assignments;
    }

    MonitorSettings settings(Toolbox toolbox, Assignments assignments, boolean replay) {
        MonitorSettings defaults = MonitorSettings.defaults();
        Map<String, Map<String, String>> detectorSettings = new HashMap<>();
        for (DetectorDescriptor detector : toolbox.detectors()) {
            Settings checked = assignments.settings(detector.id(), detector.parameters());
            detectorSettings.put(detector.id(), checked.values());
        }
        MonitorSettings.Capacity usual = defaults.capacity();
        MonitorSettings.Timing times = defaults.timing();
        return new MonitorSettings(
                new MonitorSettings.Capacity(
                        lanes == null ? usual.lanes() : lanes,
                        queue == null ? usual.queue() : queue,
                        maxSources == null ? usual.sources() : maxSources),
                new MonitorSettings.Timing(
                        tolerance == null ? times.tolerance() : tolerance,
                        idle != null ? idle : replay ? Duration.ZERO : times.idle(),
                        cooldown == null ? times.cooldown() : cooldown,
                        jump == null ? times.jump() : jump),
                new MonitorSettings.Detection(
                        detectorSettings, DetectorChoice.of(detectors, without, toolbox.detectors())),
                MonitorSettings.Persistence.NONE,
                replay);
    }

    List<AlertWriter> writers(Toolbox toolbox, Assignments assignments) {
        List<AlertWriter> writers = new ArrayList<>();
        for (String id : List.of("csv", "log")) {
            var factory = toolbox.writer(id);
            assignments.set("writer." + id, "directory", out.toString());
            if (id.equals("log") && !assignments.of("writer.log").containsKey("terminal")) {
                assignments.set("writer.log", "terminal", Boolean.toString(!quiet));
            }
            writers.add(factory.create(assignments.settings("writer." + id, factory.parameters())));
        }
        return writers;
    }

    /**
     * Uses the rule file and tells what is wrong with it.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot be used at all
     */
    void useRules(Toolbox toolbox, PrintWriter err) throws IOException {
        RuleFile.use(toolbox.rules(), rules, err);
    }
}
