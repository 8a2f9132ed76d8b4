package org.tocsin.headless.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.setting.Durations;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.SourcePlan;
import org.tocsin.session.recording.SimulationFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: writes a simulation to CSV, with its faults as ground truth beside it. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Writes a simulation to events.csv, and its faults to ground_truth.csv. The same seed gives the same bytes.")
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class SimulateCommand implements Callable<Integer> {

    private static final String NOW = "now";

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed (default: ${DEFAULT-VALUE}).")
    private int seed;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            defaultValue = "1h",
            converter = DurationConverter.class,
            description = "How much time is simulated (default: ${DEFAULT-VALUE}).")
    private Duration duration;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path out;

    @Option(
            names = "--set",
            paramLabel = "simulator.SETTING=VALUE",
            description = "A setting of the simulator; see 'sources'.")
    private List<String> set = new ArrayList<>();

    SimulateCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws Exception {
        EventSourceFactory simulator = toolbox.installation().source(SourceKind.SIMULATED);
        Assignments assignments = Assignments.of(set);
        assignments.check(List.of(simulator.id()));
        SourcePlan simulation = SourcePlan.of(simulator, assignments.of(simulator.id()))
                .with(ParameterRole.SEED, Integer.toString(seed))
                .with(ParameterRole.LENGTH, Durations.text(duration));
        if (simulation.value(ParameterRole.START).orElse(NOW).equals(NOW)) {
            // the same seed gives the same bytes, whenever it is run
            simulation = simulation.with(ParameterRole.START, "2026-01-05T00:00:00Z");
        }
        SimulationFiles files = new SimulationFiles(out);
        long events = files.write(simulation);
        spec.commandLine().getOut().printf("%,d events in %s%n", events, files.events());
        return 0;
    }
}
