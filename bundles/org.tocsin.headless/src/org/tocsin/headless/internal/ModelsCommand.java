package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.monitor.KeptModel;
import org.tocsin.api.monitor.ModelArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code models}: what detectors have learned and kept, while nothing watches. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Looks at what detectors have learned, and changes it, while nothing watches.",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage.",
            "Example: models rollback --models logs/models web-1 3"
        })
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class ModelsCommand implements Runnable {

    private final ModelArchive archive;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of models (default: ~/.tocsin/models, that of the workbench).")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--detector",
            paramLabel = "ID",
            scope = ScopeType.INHERIT,
            description = "Which detector has learned (default: the one that has a model of the source).")
    private Optional<String> detector = Optional.empty();

    ModelsCommand(ModelArchive archive) {
        this.archive = archive;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all models.")
    int list() throws IOException {
        List<KeptModel> models = archive.list(folder());
        PrintWriter out = spec.commandLine().getOut();
        if (models.isEmpty()) {
            out.println("There are no models in " + folder() + ".");
            return 0;
        }
        AlignedTable table = new AlignedTable("source", "detector", ">model", "learned", ">rows", "");
        for (KeptModel model : models) {
            table.row(
                    model.source(),
                    model.check().isEmpty() ? model.detector() : model.detector() + "/" + model.check(),
                    Long.toString(model.generation()),
                    model.learned().map(Instant::toString).orElse("?"),
                    Integer.toString(model.rows()),
                    notes(model));
        }
        table.print(out);
        return 0;
    }

    private static String notes(KeptModel model) {
        String use = model.current() ? model.frozen() ? "in use, frozen" : "in use" : "";
        return model.problem().isEmpty() ? use : model.problem();
    }

    @Command(
            name = "freeze",
            mixinStandardHelpOptions = true,
            description = "A detector learns nothing more of a source.")
    int freeze(@Parameters(paramLabel = "SOURCE", description = "The name of the source.") String source)
            throws IOException {
        String learner = learner(source);
        archive.freeze(folder(), source, learner, true);
        return done(source + ": " + learner + " learns nothing more, until it is thawed.");
    }

    @Command(name = "thaw", mixinStandardHelpOptions = true, description = "A detector goes on learning a source.")
    int thaw(@Parameters(paramLabel = "SOURCE", description = "The name of the source.") String source)
            throws IOException {
        String learner = learner(source);
        archive.freeze(folder(), source, learner, false);
        return done(source + ": " + learner + " goes on learning.");
    }

    @Command(name = "rollback", mixinStandardHelpOptions = true, description = "Makes an older model the newest.")
    int rollback(
            @Parameters(paramLabel = "SOURCE", description = "The name of the source.") String source,
            @Parameters(paramLabel = "MODEL", description = "The number of the model; see 'models list'.")
                    long generation)
            throws IOException {
        String learner = learner(source);
        archive.rollBack(folder(), source, learner, generation);
        return done(source + ": " + learner + " goes back to model " + generation + ".");
    }

    /** The detector that is meant where none is named. */
    private String learner(String source) throws IOException {
        if (detector.isPresent()) {
            return detector.get();
        }
        List<String> learners = archive.list(folder()).stream()
                .filter(model -> model.source().equals(source))
                .map(KeptModel::detector)
                .distinct()
                .toList();
        if (learners.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no model of " + source + " in " + folder() + "; 'models list' shows those there are.");
        }
        if (learners.size() > 1) {
            throw new IllegalArgumentException(
                    source + " was learned by " + String.join(", ", learners) + ": name one with --detector.");
        }
        return learners.getFirst();
    }

    private int done(String what) {
        spec.commandLine().getOut().println(what);
        return 0;
    }

    private Path folder() {
        return folder.orElseGet(() -> Path.of(System.getProperty("user.home"), ".tocsin", "models"));
    }
}
