package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.Incident;
import org.tocsin.measure.api.DetectorGroup;
import org.tocsin.measure.api.EvaluationReport;
import org.tocsin.session.recording.Dataset;
import org.tocsin.session.recording.DetectorGroups;
import org.tocsin.session.recording.EvaluationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class EvaluateCommand implements Callable<Integer> {

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
    private Optional<Path> truth = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rules that the detector 'rule' goes by (default: those that 'watch' uses).")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for evaluation.csv (default: none is written).")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private RecordingOptions recording;

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run detectors (default: one a core).")
    private Optional<Integer> lanes = Optional.empty();

    @Option(names = "--quiet", description = "Over all kinds only.")
    private boolean quiet;

    EvaluateCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec.commandLine());
        List<DetectorGroup> groups = ids.stream()
                .distinct()
                .map(id -> DetectorGroups.of(id, toolbox.installation().detectors()))
                .toList();
        if (rules.isPresent() || groups.stream().anyMatch(EvaluateCommand::followsRules)) {
            RuleUse.of(toolbox.rules(), rules, console);
        }
        Optional<List<Incident>> known = truth.map(toolbox.evaluation()::incidents);
        List<Dataset> datasets = recording.datasets(paths, passedOver());
        EvaluationRun run = new EvaluationRun(toolbox.evaluation(), toolbox.tables(), recording.step);
        MonitorSettings settings = recording.settings(toolbox.installation());
        MonitorSettings limited = lanes.map(settings::withLanes).orElse(settings);
        return new LongRun(console, "the evaluation was interrupted; it has no result.")
                .run(
                        progress -> run.run(groups, datasets, limited, known, progress),
                        (outcome, took) -> finish(outcome, took, console));
    }

    private static boolean followsRules(DetectorGroup group) {
        return group.detectors().stream().anyMatch(one -> one.descriptor().kind() == DetectorKind.RULE);
    }

    private List<Path> passedOver() {
        return Stream.concat(truth.stream(), folder.map(out -> out.resolve(EvaluationTable.FILE)).stream())
                .toList();
    }

    private int finish(EvaluationRun.Outcome outcome, Duration took, Console console) throws IOException {
        EvaluationReport report = outcome.report();
        report.problems().forEach(console::problem);
        report.troubles().forEach(console::say);
        outcome.failures().forEach(console::say);
        if (!outcome.failures().isEmpty()) {
            return 1;
        }
        PrintWriter out = console.out();
        EvaluationTable table = new EvaluationTable(report);
        table.print(out, !quiet, took);
        if (folder.isPresent()) {
            out.println("written to " + table.write(folder.get()));
        }
        out.flush();
        return 0;
    }
}
