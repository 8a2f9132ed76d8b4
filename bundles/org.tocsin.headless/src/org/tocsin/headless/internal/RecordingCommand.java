package org.tocsin.headless.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.RecordingExtent;
import org.tocsin.recording.RecordingQuery;
import org.tocsin.session.recording.EventSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recording}: what is in a recording, and a part of it as CSV. */
@Command(
        name = "recording",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Says what 'watch --record', or the workbench, has recorded, and writes it to a CSV file.",
        footer = {
            "",
            "The workbench records in ~/.tocsin/recording, which can be read while it does not run.",
            "Example: recording ~/.tocsin/recording --from 2026-11-28T10:00:00Z --out morning.csv"
        })
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // picocli sets the fields
final class RecordingCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the recording.")
    private Path folder;

    @Option(names = "--from", paramLabel = "TIME", description = "The first moment (default: all of it).")
    private Optional<Instant> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME", description = "The last moment (default: all of it).")
    private Optional<Instant> to = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            split = ",",
            description = "Only these sources; can be given several times.")
    private List<String> sources = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A CSV file (timestamp,source,metric,value) that 'replay' reads.")
    private Optional<Path> out = Optional.empty();

    RecordingCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws Exception {
        Console console = Console.of(spec.commandLine());
        try (EventRecording recording = toolbox.recording(folder, console::say)) {
            RecordingExtent extent = recording.extent();
            if (extent.isEmpty()) {
                console.say("tocsin: nothing is recorded in " + folder);
                return 1;
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%,d events of %d sources from %s to %s, %,d bytes%n",
                            extent.events(), extent.sources().size(), extent.first(), extent.last(), extent.bytes());
            if (out.isPresent()) {
                long written = write(recording, extent, out.get());
                spec.commandLine().getOut().printf("%,d events in %s%n", written, out.get());
            }
            return 0;
        }
    }

    private long write(EventRecording recording, RecordingExtent extent, Path file) throws IOException {
        RecordingQuery query =
                new RecordingQuery(from.orElse(extent.first()), to.orElse(extent.last()), new HashSet<>(sources));
        long[] written = {0};
        try (EventSheet sheet = new EventSheet(file)) {
            recording.read(query, event -> {
                sheet.add(event);
                written[0]++;
                return true;
            });
        }
        return written[0];
    }
}
