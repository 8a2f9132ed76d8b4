package org.tocsin.headless.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.install.InstallException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. Errors are one sentence for a person; the log has the rest. */
@Command(
        name = "tocsin",
        mixinStandardHelpOptions = true,
        version = "Tocsin 0.1.0",
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Watches streams of metrics and rings when something is not normal. Without a command the workbench opens.",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class TocsinCommand implements Runnable {

    private static final Logger LOG = System.getLogger(TocsinCommand.class.getName());

    @Spec
    private CommandSpec spec;

    static CommandLine create(Toolbox toolbox) {
        CommandLine line = new CommandLine(new TocsinCommand())
                .addSubcommand(new WatchCommand(toolbox))
                .addSubcommand(new ReplayCommand(toolbox))
                .addSubcommand(new RecordingCommand(toolbox))
                .addSubcommand(new BacktestCommand(toolbox))
                .addSubcommand(new ScoreCommand(toolbox))
                .addSubcommand(new EvaluateCommand(toolbox))
                .addSubcommand(new SimulateCommand(toolbox))
                .addSubcommand(new LearnCommand(toolbox, Clock.systemUTC()))
                .addSubcommand(new RulesCommand(toolbox))
                .addSubcommand(new ModelsCommand(toolbox.models()))
                .addSubcommand(new DetectorsCommand(toolbox))
                .addSubcommand(new SourcesCommand(toolbox))
                .addSubcommand(new InstallCommand(toolbox))
                .addSubcommand(new UninstallCommand(toolbox));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            LOG.log(Level.ERROR, "The command failed.", failure);
            boolean told = failure instanceof IllegalArgumentException
                    || failure instanceof InstallException
                    || failure instanceof java.io.IOException;
            command.getErr()
                    .println("tocsin: "
                            + (told && failure.getMessage() != null
                                    ? failure.getMessage()
                                    : "this failed unexpectedly (" + failure + "); the log in ~/.tocsin has more."));
            return failure instanceof IllegalArgumentException ? 2 : 1;
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
