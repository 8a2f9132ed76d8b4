package org.tocsin.headless.internal;

import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.install.InstallException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code uninstall}: takes an installed feature out again. */
@Command(name = "uninstall", mixinStandardHelpOptions = true, description = "Takes an installed feature out again.")
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class UninstallCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(names = "--feature", paramLabel = "ID", required = true, description = "The id of the feature.")
    private String feature;

    UninstallCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws InstallException {
        String done = toolbox.installer()
                .orElseThrow(() -> new InstallException("This product cannot take anything out."))
                .uninstall(feature);
        spec.commandLine().getOut().println(done);
        return 0;
    }
}
