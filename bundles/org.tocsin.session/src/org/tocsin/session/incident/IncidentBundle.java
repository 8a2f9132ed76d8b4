package org.tocsin.session.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.api.alert.Alert;

/**
 * A bundle that is unpacked.
 *
 * @param file where it came from
 * @param folder where it is unpacked, until it is closed
 * @param manifest what it is about
 * @param alerts all transitions in it, in their order
 * @param summary for a person, in Markdown; may be empty
 */
public record IncidentBundle(Path file, Path folder, BundleManifest manifest, List<Alert> alerts, String summary)
        implements AutoCloseable {

    public IncidentBundle {
        alerts = List.copyOf(alerts);
    }

    /** Whether a file is taken for a bundle, by its name. */
    public static boolean named(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Unpacks a bundle into a folder that is made for it. Takes as long as that takes.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot be read; nothing is left of it then
     */
    public static IncidentBundle open(Path file) {
        return new BundleReader(BundleLimits.USUAL).open(file);
    }

    /** The files of events, at least one. */
    public List<Path> events() {
        return manifest.events().stream().map(folder::resolve).toList();
    }

    /** The rules that ran, if there were any. */
    public Optional<Path> rules() {
        return Optional.of(folder.resolve(BundlePart.RULES.file())).filter(Files::exists);
    }

    /** The name of the file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** Removes the folder; what is removed already does not matter. */
    @Override
    public void close() {
        remove(folder);
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException | UncheckedIOException left) {
            // it is in a folder for what is temporary
        }
    }
}
