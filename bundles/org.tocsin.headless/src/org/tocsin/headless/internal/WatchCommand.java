package org.tocsin.headless.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.recording.EventRecording;
import org.tocsin.session.MonitorPlan;
import org.tocsin.session.SourcePlan;
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
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class WatchCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "ID",
            split = ",",
            description = "What to watch; can be given several times (default: this machine). See 'sources'.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the simulator.")
    private Optional<Integer> seed = Optional.empty();

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to watch, such as 30s or 5m (default: until Ctrl-C).")
    private Optional<Duration> duration = Optional.empty();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder by which what detectors have learned survives a restart (default: it does not).")
    private Optional<Path> models = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Folder in which every event is kept, for seven days and in 2 GB at most; see 'recording'.")
    private Optional<Path> record = Optional.empty();

    @Mixin
    private PipelineOptions options;

    WatchCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws Exception {
        Assignments assignments = options.assignments(toolbox.installation());
        MonitorPlan plan = options.plan(toolbox.installation(), assignments, false);
        List<SourcePlan> watched = new ArrayList<>();
        for (String id : ids()) {
            SourcePlan source = toolbox.source(id, assignments);
            watched.add(seed.map(one -> source.with(ParameterRole.SEED, one.toString()))
                    .orElse(source));
        }
        Console console = Console.of(spec.commandLine());
        PipelineRun run = new PipelineRun(toolbox, options, console);
        if (record.isEmpty()) {
            return run.run(plan.withModels(models), watched, List.of(), duration);
        }
        try (EventRecording recording = toolbox.recording(record.get(), console::say)) {
            return run.run(plan.withModels(models), watched, List.of(recording.tap()), duration);
        }
    }

    private List<String> ids() {
        if (!sources.isEmpty()) {
            return sources.stream().distinct().toList();
        }
        return toolbox.installation().sources().stream()
                .filter(source -> source.byDefault() && source.kind() == SourceKind.LIVE)
                .map(EventSourceFactory::id)
                .toList();
    }
}
