package org.tocsin.headless.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.install.InstallException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code install}: adds a feature to the product. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Installs a feature, such as one more detector, from a p2 repository.",
        footer = {
            "",
            "Example: install --repository file:releng/extras/target/repository --feature org.tocsin.feature.zscore"
        })
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class InstallCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--repository",
            paramLabel = "URL",
            required = true,
            description = "The repository: file:… or http(s):…. The folder of a built repository project will do, too.")
    private String repository;

    @Option(names = "--feature", paramLabel = "ID", required = true, description = "The id of the feature.")
    private String feature;

    InstallCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws InstallException {
        String done = toolbox.installer()
                .orElseThrow(() -> new InstallException("This product cannot install anything."))
                .install(location(), feature);
        spec.commandLine().getOut().println(done);
        return 0;
    }

    private URI location() throws InstallException {
        if (repository.startsWith("http:") || repository.startsWith("https:")) {
            return URI.create(repository);
        }
        String path = repository.startsWith("file:")
                ? repository.substring("file:".length()).replaceFirst("^//+", "/")
                : repository;
        Path folder = Path.of(path).toAbsolutePath().normalize();
        if (!isRepository(folder) && isRepository(folder.resolve("target/repository"))) {
            folder = folder.resolve("target/repository");
        }
        if (!isRepository(folder)) {
            throw new InstallException("There is no p2 repository at " + folder + ".");
        }
        return folder.toUri();
    }

    private static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve("p2.index"))
                || Files.exists(folder.resolve("content.jar"))
                || Files.exists(folder.resolve("content.xml"))
                || Files.exists(folder.resolve("compositeContent.xml"))
                || Files.exists(folder.resolve("compositeContent.jar"));
    }
}
