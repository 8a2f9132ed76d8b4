package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.measure.api.DetectorGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score}: what a detector says of every row of recordings. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Streams CSV files through a detector and the alert policy, and writes the score of every row to DIR/<relative path>.csv: timestamp,anomaly_score,alert.",
        footer = {
            "",
            "Files are wide (timestamp,metric,metric…), plain or .gz; a column label is passed over. NAME.train.csv beside NAME.test.csv is learned first and not scored.",
            "A first column t is a row number. The score is from 0 to 1, and 0 for rows that cannot be read, come too late or are learned from only; alert is 1 where a new alert is raised.",
            "Exit codes: 0 done, 1 a file has no result, 2 wrong usage, 130 interrupted."
        })
final class ScoreCommand implements Callable<Integer> {

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
            required = true,
            description =
                    "The detector, whether it is on by default or not; 'default' is all that learns on a new source.")
    private String id;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the scores.")
    private Path folder;

    @Option(
            names = "--step",
            paramLabel = "TIME",
            defaultValue = "1m",
            converter = DurationConverter.class,
            description = "How far apart numbered rows are (default: ${DEFAULT-VALUE}, as most monitoring measures).")
    private Duration step;

    @Option(names = "--lanes", paramLabel = "N", description = "Files scored at a time (default: one a core).")
    private Integer lanes;

    @Option(
            names = "--set",
            paramLabel = "ID.SETTING=VALUE",
            description = "A setting of the detector, such as forest.trees=200. See 'detectors'.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--quiet", description = "The sum only: nothing of single files.")
    private boolean quiet;

    ScoreCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        DetectorGroup group = DetectorGroups.of(id, toolbox.installed());
        Assignments assignments = Assignments.of(set);
        ScoreRun run = new ScoreRun(
                toolbox.monitors(),
                toolbox.tables(),
                group,
                RecordedSettings.of(assignments, toolbox.installed()),
                step,
                this::say);
        List<Dataset> datasets = Datasets.of(paths, List.of(folder));
        ScoreBatch batch = new ScoreBatch(run, new ScoreFile(folder), this::say);
        Thread runner = Thread.currentThread();
        Progress progress = new Progress(err);
        long begin = System.nanoTime();
        try (Interrupt interrupt = new Interrupt(PATIENCE, runner::interrupt)) {
            List<ScoreBatch.Result> results = batch.run(datasets, threads(), progress);
            progress.clear();
            ScoreTable table = new ScoreTable(results, Duration.ofNanos(System.nanoTime() - begin));
            table.print(spec.commandLine().getOut(), group.name(), folder, !quiet);
            return results.size() == datasets.size() ? 0 : 1;
        } catch (InterruptedException stopped) {
            progress.clear();
            say("tocsin: the scoring was interrupted; files that were done are in " + folder + ".");
            return BacktestCommand.INTERRUPTED;
        }
    }

    private int threads() {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("--step: rows cannot be at the same time.");
        }
        MonitorSettings.Capacity usual = MonitorSettings.defaults().capacity();
        return lanes == null
                ? usual.lanes()
                : new MonitorSettings.Capacity(lanes, usual.queue(), usual.sources()).lanes();
    }

    private void say(String message) {
        PrintWriter err = spec.commandLine().getErr();
        synchronized (err) {
            err.println(message);
            err.flush();
        }
    }
}
