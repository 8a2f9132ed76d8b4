package org.tocsin.headless.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.MonitorPlan;
import org.tocsin.session.SourcePlan;
import org.tocsin.session.incident.IncidentBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: the same over files, with nothing dropped and the same result every time. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Replays CSV files, or an incident bundle by its own rules: nothing is dropped, and the same files give the same alerts.",
        footer = {
            "",
            "A file is wide (timestamp,metric,metric… with an optional column source) or long (timestamp,source,metric,value), plain or .gz.",
            "alert_data.csv is written anew.",
            "Exit codes: 0 done, 1 failed or alerts were lost, 2 wrong usage."
        })
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class ReplayCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The files, which are merged by time; or one incident bundle (.zip).")
    private List<Path> files;

    @Option(
            names = "--speed",
            paramLabel = "max|N",
            defaultValue = "max",
            description = "How fast: N times real time, or as fast as possible (default: ${DEFAULT-VALUE}).")
    private String speed;

    @Mixin
    private PipelineOptions options;

    ReplayCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws Exception {
        if (files.stream().noneMatch(IncidentBundle::named)) {
            return replay(files);
        }
        if (files.size() > 1) {
            throw new IllegalArgumentException("An incident bundle is replayed alone, not with other files.");
        }
        try (IncidentBundle bundle = IncidentBundle.open(files.getFirst())) {
            options.rules = options.rules.or(bundle::rules);
            return replay(bundle.events());
        }
    }

    private int replay(List<Path> recorded) throws Exception {
        Assignments assignments = options.assignments(toolbox.installation());
        MonitorPlan plan = options.plan(toolbox.installation(), assignments, true);
        SourcePlan recording = toolbox.source(SourceKind.RECORDED, assignments)
                .reading(recorded)
                .with(ParameterRole.SPEED, factor());
        return new PipelineRun(toolbox, options, Console.of(spec.commandLine()))
                .run(plan, List.of(recording), List.of(), Optional.empty());
    }

    private String factor() {
        if (speed.equals("max")) {
            return "0";
        }
        try {
            double factor = Double.parseDouble(speed);
            if (factor > 0 && Double.isFinite(factor)) {
                return speed;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, with what was expected.
        }
        throw new IllegalArgumentException("--speed " + speed + ": expected max, or a number above 0.");
    }
}
