package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.InputProblem;
import picocli.CommandLine.Command;
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
final class LearnCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration KEEPING = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(100);
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

    @Option(
            names = "--step",
            paramLabel = "TIME",
            defaultValue = "1m",
            converter = DurationConverter.class,
            description = "How far apart rows are that are numbered only (default: ${DEFAULT-VALUE}).")
    private Duration step;

    @Option(
            names = "--set",
            paramLabel = "ID.SETTING=VALUE",
            description = "A setting of a detector, such as forest.trees=200; 'watch' needs the same. See 'detectors'.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run detectors (default: one a core).")
    private Integer lanes;

    @Option(names = "--quiet", description = "The sum only: nothing of single sources.")
    private boolean quiet;

    LearnCommand(Toolbox toolbox, Clock clock) {
        this.toolbox = toolbox;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("--step: rows cannot be at the same time.");
        }
        List<InstalledDetector> learning = detectors();
        MonitorSettings settings = RecordedSettings.of(Assignments.of(set), toolbox.installed())
                .withReplay(true)
                .withModels(Optional.of(folder));
        List<Dataset> datasets = Datasets.of(paths, List.of(folder));
        List<PastFeed> feeds = PastFeed.of(toolbox.tables(), datasets, step, clock.millis());
        Files.createDirectories(folder);
        Progress progress = new Progress(spec.commandLine().getErr());
        Thread runner = Thread.currentThread();
        long begin = System.nanoTime();
        try (Interrupt interrupt = new Interrupt(PATIENCE, runner::interrupt);
                Monitor monitor = toolbox.monitors()
                        .open(
                                lanes == null ? settings : settings.withLanes(lanes),
                                learning,
                                List.of(),
                                List.of(),
                                listener())) {
            for (PastFeed feed : feeds) {
                monitor.watch(feed.name(), feed, false);
                while (!monitor.awaitEnd(LOOK)) {
                    progress.accept(monitor.health().events());
                }
                if (feed.failure().isPresent()) {
                    throw new IOException(feed.failure().get());
                }
            }
            int models = monitor.models().keepAll(KEEPING);
            long events = monitor.health().events();
            progress.clear();
            monitor.close();
            return finish(models, events, Duration.ofNanos(System.nanoTime() - begin));
        } catch (InterruptedException stopped) {
            progress.clear();
            say("tocsin: the learning was interrupted; models that were complete by then are in " + folder + ".");
            return BacktestCommand.INTERRUPTED;
        }
    }

    private List<InstalledDetector> detectors() {
        if (ids.isEmpty()) {
            return DetectorGroups.of(DetectorGroups.DEFAULT, toolbox.installed())
                    .detectors();
        }
        List<InstalledDetector> found = ids.stream()
                .distinct()
                .flatMap(id -> DetectorGroups.of(id, toolbox.installed()).detectors().stream())
                .toList();
        for (InstalledDetector one : found) {
            if (one.descriptor().kind() != DetectorKind.ML) {
                throw new IllegalArgumentException(
                        "--detectors: " + one.descriptor().id() + " learns nothing.");
            }
        }
        return found;
    }

    private int finish(int models, long events, Duration took) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
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
                events,
                took.toNanos() / 1e9,
                models,
                folder);
        out.flush();
        if (models == 0) {
            say("tocsin: that was too little to learn anything from.");
            return 1;
        }
        return 0;
    }

    private MonitorListener listener() {
        return new MonitorListener() {
            @Override
            public void problem(InputProblem problem) {
                say(problem.message());
            }

            @Override
            public void trouble(String message) {
                say(message);
            }
        };
    }

    private void say(String message) {
        PrintWriter err = spec.commandLine().getErr();
        synchronized (err) {
            err.println(message);
            err.flush();
        }
    }
}
