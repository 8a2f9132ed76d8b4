package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.session.recording.Dataset;
import org.tocsin.session.recording.DetectorGroups;
import org.tocsin.session.recording.LearningRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code learn}: has detectors learn recordings, and keeps what they know for {@code watch --models}. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Has detectors learn from CSV files what is normal, and keeps it in a folder of models, with which 'watch --models' begins.",
        footer = {
            "",
            "Recordings are moved by whole weeks to before now, so that times of day and days of the week stay what they are. No alert is written. A source that has models in the folder already gets newer ones.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.",
            "Example: learn --from calm.csv --models models && watch --source csv --models models"
        })
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class LearnCommand implements Callable<Integer> {

    private static final int NAMED = 20;

    private final Toolbox toolbox;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "PATH",
            arity = "1..*",
            required = true,
            description = "CSV files, and folders: every .csv and .csv.gz below them.")
    private List<Path> paths;

    @Option(names = "--models", paramLabel = "DIR", required = true, description = "The folder of models.")
    private Path folder;

    @Option(
            names = "--detectors",
            paramLabel = "ID",
            split = ",",
            description = "The detectors that learn (default: all that learn on a new source).")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private RecordingOptions recording;

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run detectors (default: one a core).")
    private Optional<Integer> lanes = Optional.empty();

    @Option(names = "--quiet", description = "The sum only: nothing of single sources.")
    private boolean quiet;

    LearnCommand(Toolbox toolbox, Clock clock) {
        this.toolbox = toolbox;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec.commandLine());
        List<InstalledDetector> learning = detectors();
        MonitorSettings settings = recording.settings(toolbox.installation());
        MonitorSettings limited = lanes.map(settings::withLanes).orElse(settings);
        List<Dataset> datasets = recording.datasets(paths, List.of(folder));
        LearningRun run = new LearningRun(toolbox.monitors(), toolbox.tables(), recording.step, clock);
        return new LongRun(
                        console,
                        "the learning was interrupted; models that were complete by then are in " + folder + ".")
                .run(
                        progress -> run.run(datasets, learning, limited, folder, console, progress),
                        (learned, took) -> finish(learned, took, console));
    }

    private List<InstalledDetector> detectors() {
        List<InstalledDetector> installed = toolbox.installation().detectors();
        if (ids.isEmpty()) {
            return DetectorGroups.of(DetectorGroups.DEFAULT, installed).detectors();
        }
        List<InstalledDetector> found = ids.stream()
                .distinct()
                .flatMap(id -> DetectorGroups.of(id, installed).detectors().stream())
                .toList();
        for (InstalledDetector one : found) {
            if (one.descriptor().kind() != DetectorKind.ML) {
                throw new IllegalArgumentException(
                        "--detectors: " + one.descriptor().id() + " learns nothing.");
            }
        }
        return found;
    }

    private int finish(LearningRun.Learned learned, Duration took, Console console) throws IOException {
        int models = learned.models();
        PrintWriter out = console.out();
        if (!quiet && models > 0) {
            AlignedTable table = new AlignedTable("source", "detector", ">model", "learned until", ">rows");
            List<KeptModel> current = toolbox.models().list(folder).stream()
                    .filter(KeptModel::current)
                    .toList();
            for (KeptModel model : current.subList(0, Math.min(NAMED, current.size()))) {
                table.row(
                        model.source(),
                        model.detector(),
                        Long.toString(model.generation()),
                        model.learned().map(String::valueOf).orElse("?"),
                        Integer.toString(model.rows()));
            }
            table.print(out);
            if (current.size() > NAMED) {
                out.printf("and %d more; see 'models list'%n", current.size() - NAMED);
            }
            out.println();
        }
        out.printf(
                Locale.ROOT,
                "learned %,d events in %.1f s; %d models kept in %s%n",
                learned.events(),
                took.toNanos() / 1e9,
                models,
                folder);
        out.flush();
        if (models == 0) {
            console.say("tocsin: that was too little to learn anything from.");
            return 1;
        }
        return 0;
    }
}
