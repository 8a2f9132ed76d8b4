package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.SourceKind;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.rule.api.Rule;
import org.tocsin.session.RuleFile;
import org.tocsin.session.SourcePlan;
import org.tocsin.session.recording.BacktestFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backtest}: what rules would have done, over files. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Tries rules on CSV files: when they would have fired, for how long, and what a change of them changes.",
        footer = {
            "",
            "The rules run as they do live, over the same files as 'replay'. Rules that are wrong are told and left out.",
            "A truth file has the columns source, kind, metrics, from, to, as ground_truth.csv of 'simulate' has; without one, labels in the files count.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted."
        })
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class BacktestCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DATA.csv", arity = "1..*", description = "The files; several are merged by time.")
    private List<Path> files;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rule file (default: ~/.tocsin/rules.yaml, or the shipped rules where there is none).")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--rule", paramLabel = "NAME", description = "Try this rule only. May be given several times.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--compare",
            paramLabel = "OLD.yaml",
            description = "A rule file to compare with: which firings are new, which are gone.")
    private Optional<Path> compare = Optional.empty();

    @Option(names = "--truth", paramLabel = "FILE", description = "What is known to have gone wrong.")
    private Optional<Path> truth = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for transitions.csv, firings.csv, summary.csv and, with --compare, difference.csv (default: none is written).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run rules (default: one a core).")
    private Optional<Integer> lanes = Optional.empty();

    @Option(
            names = "--tolerance",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How late an event may come and still be sorted in (default: 5s).")
    private Optional<Duration> tolerance = Optional.empty();

    @Option(
            names = "--cooldown",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How soon after its end an alert that fires again is the same alert (default: 60s).")
    private Optional<Duration> cooldown = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "csv.SETTING=VALUE",
            description = "A setting of the CSV source, such as csv.zone=Europe/Berlin. See 'sources'.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--quiet", description = "The table of rules only: nothing of sources and single firings.")
    private boolean quiet;

    BacktestCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec.commandLine());
        RuleChoice choice = new RuleChoice(names);
        RuleFile file = rules.map(named -> RuleFile.read(toolbox.rules(), named))
                .orElseGet(() -> RuleFile.current(toolbox.rules()));
        List<Rule> chosen = choice.from(told(file, console));
        Optional<List<Rule>> old =
                compare.map(other -> choice.of(told(RuleFile.read(toolbox.rules(), other), console)));
        Optional<List<Incident>> known = truth.map(toolbox.evaluation()::incidents);
        SourcePlan data = data();
        return new LongRun(console, "the backtest was interrupted; it has no result.")
                .run(progress -> reports(chosen, old, data, known, progress), (reports, took) -> {
                    reports.now().problems().forEach(console::problem);
                    print(reports, took);
                    return 0;
                });
    }

    /**
     * What came of it.
     *
     * @param before what the rules do that it is compared with; empty if there are none
     */
    private record Reports(BacktestReport now, Optional<BacktestReport> before) {}

    private Reports reports(
            List<Rule> chosen,
            Optional<List<Rule>> old,
            SourcePlan data,
            Optional<List<Incident>> known,
            LongConsumer progress)
            throws InterruptedException {
        BacktestReport now = run(chosen, data, known, progress);
        return new Reports(
                now, old.isPresent() ? Optional.of(run(old.get(), data, known, progress)) : Optional.empty());
    }

    private static RuleFile told(RuleFile file, Console console) {
        file.problems().forEach(console::say);
        return file;
    }

    private SourcePlan data() {
        EventSourceFactory reader = toolbox.installation().source(SourceKind.RECORDED);
        Assignments assignments = Assignments.of(set);
        assignments.check(List.of(reader.id()));
        return SourcePlan.of(reader, assignments.of(reader.id()))
                .reading(files)
                .with(ParameterRole.SPEED, "0")
                .with(ParameterRole.FOLLOW, "false");
    }

    private BacktestReport run(List<Rule> which, SourcePlan data, Optional<List<Incident>> known, LongConsumer progress)
            throws InterruptedException {
        return toolbox.backtest()
                .run(
                        new BacktestRequest(
                                which, data.create(), data.factory().ordered(), settings(), known, Optional.empty()),
                        progress);
    }

    private MonitorSettings settings() {
        MonitorSettings defaults = MonitorSettings.defaults();
        MonitorSettings.Timing times = defaults.timing();
        return lanes.map(defaults::withLanes)
                .orElse(defaults)
                .withReplay(true)
                .withTimes(tolerance.orElse(times.tolerance()), Duration.ZERO, cooldown.orElse(times.cooldown()));
    }

    private void print(Reports reports, Duration took) throws IOException {
        BacktestReport report = reports.now();
        Optional<BacktestDifference> difference = reports.before().map(one -> BacktestDifference.between(one, report));
        PrintWriter out = spec.commandLine().getOut();
        BacktestTables tables = new BacktestTables(out);
        tables.rules(report);
        if (!quiet) {
            tables.sources(report);
        }
        difference.ifPresent(one -> tables.difference(one, compare.orElseThrow().toString()));
        tables.end(report, reports.before(), took);
        if (folder.isPresent()) {
            List<String> written = new BacktestFiles(folder.get()).write(report, difference);
            out.println("written to " + folder.get() + ": " + String.join(", ", written));
        }
        out.flush();
    }
}
