package org.tocsin.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.session.recording.Dataset;
import org.tocsin.session.recording.DetectorGroups;
import org.tocsin.session.recording.ScoreBatch;
import org.tocsin.session.recording.ScoreFile;
import org.tocsin.session.recording.ScoreRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class ScoreCommand implements Callable<Integer> {

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

    @Mixin
    private RecordingOptions recording;

    @Option(names = "--lanes", paramLabel = "N", description = "Files scored at a time (default: one a core).")
    private Optional<Integer> lanes = Optional.empty();

    @Option(names = "--quiet", description = "The sum only: nothing of single files.")
    private boolean quiet;

    ScoreCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec.commandLine());
        DetectorGroup group = DetectorGroups.of(id, toolbox.installation().detectors());
        ScoreRun run = new ScoreRun(
                toolbox.monitors(),
                toolbox.tables(),
                group,
                recording.settings(toolbox.installation()),
                recording.step,
                console::say);
        List<Dataset> datasets = recording.datasets(paths, List.of(folder));
        ScoreBatch batch = new ScoreBatch(run, new ScoreFile(folder), console::say);
        int threads = threads();
        return new LongRun(console, "the scoring was interrupted; files that were done are in " + folder + ".")
                .run(progress -> batch.run(datasets, threads, progress), (results, took) -> {
                    new ScoreTable(results, took).print(console.out(), group.name(), folder, !quiet);
                    return results.size() == datasets.size() ? 0 : 1;
                });
    }

    private int threads() {
        MonitorSettings usual = MonitorSettings.defaults();
        return lanes.map(usual::withLanes).orElse(usual).capacity().lanes();
    }
}
