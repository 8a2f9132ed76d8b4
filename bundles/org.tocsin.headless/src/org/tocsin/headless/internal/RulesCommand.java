package org.tocsin.headless.internal;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.session.RuleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: looks at rule files without running them. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Looks at rule files without running them.")
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class RulesCommand implements Runnable {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    RulesCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says what is wrong in a rule file, with line and column.",
            footer = {"", "Exit codes: 0 nothing is wrong, 1 something is, 2 wrong usage."})
    int check(@Parameters(paramLabel = "FILE", description = "The rule file.") Path file) {
        RuleFile read;
        try {
            read = RuleFile.read(toolbox.rules(), file);
        } catch (IllegalArgumentException unreadable) {
            spec.commandLine().getErr().println(unreadable.getMessage());
            return 1;
        }
        read.problems().forEach(Console.of(spec.commandLine())::say);
        if (!read.rules().problems().isEmpty()) {
            return 1;
        }
        int count = read.rules().rules().size();
        spec.commandLine()
                .getOut()
                .println(file + ": " + count + (count == 1 ? " rule" : " rules") + ", nothing is wrong.");
        return 0;
    }
}
