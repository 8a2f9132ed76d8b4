package org.tocsin.headless.internal;

import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.api.detector.DetectorDescriptor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code detectors}: what is installed. */
@Command(
        name = "detectors",
        mixinStandardHelpOptions = true,
        description = "Lists the detectors that are installed, with their parameters.")
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class DetectorsCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    DetectorsCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(spec.commandLine().getOut());
        for (DetectorDescriptor detector : toolbox.installation().descriptors()) {
            listing.print(
                    detector.id(),
                    detector.name() + " (" + detector.kind() + ", "
                            + (detector.byDefault() ? "" : "off unless named with --detectors, ")
                            + detector.contributor() + ")",
                    detector.description(),
                    detector.parameters());
        }
        return 0;
    }
}
