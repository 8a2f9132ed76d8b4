package org.tocsin.headless.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSourceFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch}: live monitoring. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Watches live sources and writes alerts, until the time is over or Ctrl-C.",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed or alerts were lost, 2 wrong usage.",
            "Example: watch --source host --source simulator --seed 7 --duration 60s --out logs"
        })
final class WatchCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "ID",
            split = ",",
            defaultValue = "host",
            description = "What to watch; can be given several times (default: ${DEFAULT-VALUE}). See 'sources'.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the simulator.")
    private Integer seed;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to watch, such as 30s or 5m (default: until Ctrl-C).")
    private Duration duration;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder by which what detectors have learned survives a restart (default: it does not).")
    private Path models;

    @Mixin
    private PipelineOptions options;

    WatchCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws Exception {
        Assignments assignments = options.assignments(toolbox);
        if (seed != null) {
            assignments.set("simulator", "seed", seed.toString());
        }
        MonitorSettings settings =
                options.settings(toolbox, assignments, false).withModels(Optional.ofNullable(models));
        List<PipelineRun.Watched> watched = new ArrayList<>();
        for (String id : sources.stream().distinct().toList()) {
            EventSourceFactory factory = toolbox.source(id);
            watched.add(new PipelineRun.Watched(
                    id, factory.create(assignments.settings(id, factory.parameters())), factory.ordered()));
        }
        return new PipelineRun(
                        toolbox,
                        options,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run(watched, settings, assignments, Optional.ofNullable(duration));
    }
}
