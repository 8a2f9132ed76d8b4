package org.tocsin.headless.internal;

import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.source.EventSourceFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sources}: what can be watched. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists the kinds of sources that can be watched, with their parameters.")
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class SourcesCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    SourcesCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(spec.commandLine().getOut());
        for (EventSourceFactory source : toolbox.installation().sources()) {
            listing.print(source.id(), source.name(), source.description(), source.parameters());
        }
        return 0;
    }
}
