package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.measure.api.EvaluationRequest;
import org.tocsin.measure.api.EvaluationRequest.Recorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well detectors find what is known to have gone wrong. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Measures how well detectors find what is known to have gone wrong in CSV files: precision, recall, F1, AUC-PR, delay and false alerts a day, by detector and kind.",
        footer = {
            "",
            "What went wrong is told by --truth (source, kind, metrics, from, to: as ground_truth.csv of 'simulate'), or by a column label: a run of 1 is an incident.",
            "An incident is found if an alert on its source fires within it; an alert outside of all is false. AUC-PR is by row, the mean over sources. NAME.train.csv beside NAME.test.csv is learned first.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "CSV files, and folders: every .csv and .csv.gz below them.")
    private List<Path> paths;

    @Option(
            names = "--detector",
            paramLabel = "ID",
            split = ",",
            required = true,
            description = "The detectors, each measured alone; 'default' is all that learns on a new source, together.")
    private List<String> ids;

    @Option(names = "--truth", paramLabel = "FILE", description = "What is known to have gone wrong.")
    private Path truth;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rules that the detector 'rule' goes by (default: those that 'watch' uses).")
    private Path rules;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for evaluation.csv (default: none is written).")
    private Path folder;

    @Option(
            names = "--step",
            paramLabel = "TIME",
            defaultValue = "1m",
            converter = DurationConverter.class,
            description = "How far apart rows are that are numbered only (default: ${DEFAULT-VALUE}).")
    private Duration step;

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run detectors (default: one a core).")
    private Integer lanes;

    @Option(
            names = "--set",
            paramLabel = "ID.SETTING=VALUE",
            description = "A setting of a detector, such as forest.trees=200. See 'detectors'.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--quiet", description = "Over all kinds only.")
    private boolean quiet;

    EvaluateCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        List<DetectorGroup> groups = ids.stream()
                .distinct()
                .map(id -> DetectorGroups.of(id, toolbox.installed()))
                .toList();
        if (rules != null || ids.contains("rule")) {
            RuleFile.use(toolbox.rules(), rules, spec.commandLine().getErr());
        }
        Optional<List<Incident>> known = Optional.ofNullable(truth).map(toolbox.evaluation()::incidents);
        List<RecordedFeed> feeds = new ArrayList<>();
        List<TrainingFeed> trainings = new ArrayList<>();
        List<Recorded> recordings = new ArrayList<>();
        for (Dataset dataset : datasets()) {
            // a file that is none is told before the others are run
            toolbox.tables().open(dataset.file(), dataset.name()).close();
            RecordedFeed feed = new RecordedFeed(toolbox.tables(), dataset, step, (row, event) -> {});
            TrainingFeed training = new TrainingFeed(toolbox.tables(), dataset, step);
            feeds.add(feed);
            trainings.add(training);
            recordings.add(new Recorded(dataset.name(), dataset.training().map(file -> training), feed, false));
        }
        EvaluationRequest request = new EvaluationRequest(groups, recordings, settings(), known);
        Progress progress = new Progress(spec.commandLine().getErr());
        Thread runner = Thread.currentThread();
        long begin = System.nanoTime();
        try (Interrupt interrupt = new Interrupt(PATIENCE, runner::interrupt)) {
            EvaluationReport report = toolbox.evaluation().run(request, progress);
            progress.clear();
            List<String> failures = new ArrayList<>();
            feeds.forEach(feed -> feed.failure().ifPresent(failures::add));
            trainings.forEach(training -> training.failure().ifPresent(failures::add));
            return finish(report, failures, Duration.ofNanos(System.nanoTime() - begin));
        } catch (InterruptedException stopped) {
            progress.clear();
            say("tocsin: the evaluation was interrupted; it has no result.");
            return BacktestCommand.INTERRUPTED;
        }
    }

    private List<Dataset> datasets() throws IOException {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("--step: rows cannot be at the same time.");
        }
        List<Path> passedOver = new ArrayList<>();
        if (truth != null) {
            passedOver.add(truth);
        }
        if (folder != null) {
            passedOver.add(folder.resolve(EvaluationTable.FILE));
        }
        return Datasets.of(paths, passedOver);
    }

    private int finish(EvaluationReport report, List<String> failures, Duration took) throws IOException {
        report.problems().stream().map(InputProblem::message).forEach(this::say);
        report.troubles().forEach(this::say);
        failures.forEach(this::say);
        if (!failures.isEmpty()) {
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        EvaluationTable table = new EvaluationTable(report);
        table.print(out, !quiet, took);
        if (folder != null) {
            out.println("written to " + table.write(folder));
        }
        out.flush();
        return 0;
    }

    private MonitorSettings settings() {
        MonitorSettings settings = RecordedSettings.of(Assignments.of(set), toolbox.installed());
        return lanes == null ? settings : settings.withLanes(lanes);
    }

    private void say(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
    }
}
