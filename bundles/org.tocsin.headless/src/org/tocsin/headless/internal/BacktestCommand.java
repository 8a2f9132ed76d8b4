package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.BacktestDifference;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.rule.api.Rule;
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
final class BacktestCommand implements Callable<Integer> {

    static final int INTERRUPTED = 130;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DATA.csv", arity = "1..*", description = "The files; several are merged by time.")
    private List<Path> files;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rule file (default: ~/.tocsin/rules.yaml, or the shipped rules where there is none).")
    private Path rules;

    @Option(names = "--rule", paramLabel = "NAME", description = "Try this rule only. May be given several times.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--compare",
            paramLabel = "OLD.yaml",
            description = "A rule file to compare with: which firings are new, which are gone.")
    private Path compare;

    @Option(names = "--truth", paramLabel = "FILE", description = "What is known to have gone wrong.")
    private Path truth;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for transitions.csv, firings.csv, summary.csv and, with --compare, difference.csv (default: none is written).")
    private Path folder;

    @Option(names = "--lanes", paramLabel = "N", description = "Threads that run rules (default: one a core).")
    private Integer lanes;

    @Option(
            names = "--tolerance",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How late an event may come and still be sorted in (default: 5s).")
    private Duration tolerance;

    @Option(
            names = "--cooldown",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How soon after its end an alert that fires again is the same alert (default: 60s).")
    private Duration cooldown;

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
        PrintWriter err = spec.commandLine().getErr();
        RuleChoice choice = new RuleChoice(names);
        List<Rule> chosen = choice.from(ruleFile(err));
        Optional<List<Rule>> old = Optional.ofNullable(compare).map(file -> choice.of(told(file, err)));
        Optional<List<Incident>> known = Optional.ofNullable(truth).map(toolbox.evaluation()::incidents);
        AtomicReference<Thread> runner = new AtomicReference<>(Thread.currentThread());
        try (Interrupt interrupt = new Interrupt(PATIENCE, () -> interrupt(runner.get()))) {
            return run(chosen, old, known, runner);
        }
    }

    /** Runs and prints; the process ends when this returns, if it was interrupted. */
    private int run(
            List<Rule> chosen,
            Optional<List<Rule>> old,
            Optional<List<Incident>> known,
            AtomicReference<Thread> interruptible)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        long begin = System.nanoTime();
        try {
            BacktestReport report = run(chosen, known, err);
            Optional<BacktestReport> before =
                    old.isPresent() ? Optional.of(run(old.get(), known, err)) : Optional.empty();
            // from here on it is a moment only, and what is written is written whole
            interruptible.set(null);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            tellProblems(report, err);
            print(report, before, Duration.ofNanos(System.nanoTime() - begin));
            return 0;
        } catch (InterruptedException stopped) {
            err.println("tocsin: the backtest was interrupted; it has no result.");
            err.flush();
            return INTERRUPTED;
        }
    }

    private static void interrupt(Thread thread) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private RuleFile ruleFile(PrintWriter err) {
        if (rules != null) {
            return told(rules, err);
        }
        RuleFile running = new RuleFile(toolbox.rules().file(), toolbox.rules().current());
        running.tellProblems(err);
        return running;
    }

    private RuleFile told(Path path, PrintWriter err) {
        RuleFile file = RuleFile.read(toolbox.rules(), path);
        file.tellProblems(err);
        return file;
    }

    private BacktestReport run(List<Rule> which, Optional<List<Incident>> known, PrintWriter err)
            throws InterruptedException {
        Assignments assignments = Assignments.of(set);
        assignments.check(List.of("csv"));
        assignments.set(
                "csv",
                "files",
                String.join("\n", files.stream().map(Path::toString).toList()));
        assignments.set("csv", "speed", "0");
        assignments.set("csv", "follow", "false");
        EventSourceFactory factory = toolbox.source("csv");
        Progress progress = new Progress(err);
        try {
            return toolbox.backtest()
                    .run(
                            new BacktestRequest(
                                    which,
                                    factory.create(assignments.settings("csv", factory.parameters())),
                                    factory.ordered(),
                                    settings(),
                                    known,
                                    Optional.empty()),
                            progress);
        } finally {
            progress.clear();
        }
    }

    private MonitorSettings settings() {
        MonitorSettings defaults = MonitorSettings.defaults();
        if (lanes != null) {
            defaults = defaults.withLanes(lanes);
        }
        return defaults.withReplay(true)
                .withTimes(
                        tolerance == null ? defaults.timing().tolerance() : tolerance,
                        Duration.ZERO,
                        cooldown == null ? defaults.timing().cooldown() : cooldown);
    }

    private static void tellProblems(BacktestReport report, PrintWriter err) {
        report.problems().stream().map(InputProblem::message).forEach(err::println);
        err.flush();
    }

    private void print(BacktestReport report, Optional<BacktestReport> before, Duration took) throws IOException {
        Optional<BacktestDifference> difference = before.map(one -> BacktestDifference.between(one, report));
        PrintWriter out = spec.commandLine().getOut();
        BacktestTables tables = new BacktestTables(out);
        tables.rules(report);
        if (!quiet) {
            tables.sources(report);
        }
        difference.ifPresent(one -> tables.difference(one, compare.toString()));
        tables.end(report, before, took);
        if (folder != null) {
            List<String> written = new BacktestFiles(folder, toolbox.writer("csv")).write(report, difference);
            out.println("written to " + folder + ": " + String.join(", ", written));
        }
        out.flush();
    }
}
