package org.tocsin.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle of the product, as it was just built.
 *
 * @param folder where it is
 */
record Bundle(Path folder) {

    private static final Path HOME = Path.of(System.getProperty("tocsin.bundles", "../../bundles"));

    /** All that ship; what is for tests only is not among them. */
    static List<Bundle> all() {
        try (Stream<Path> folders = Files.list(HOME)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .map(Bundle::new)
                    .filter(bundle ->
                            !bundle.name().endsWith("tests") && !bundle.name().endsWith(".contracts"))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Bundle of(String name) {
        return new Bundle(HOME.resolve(name));
    }

    /** All their classes. */
    static JavaClasses allClasses() {
        return new ClassFileImporter()
                .importPaths(all().stream().map(Bundle::classFolder).toList());
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path classFolder() {
        Path classes = folder.resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(name() + " is not built");
        }
        return classes;
    }

    JavaClasses classes() {
        return new ClassFileImporter().importPath(classFolder());
    }

    Path sources() {
        return folder.resolve("src");
    }

    /** The Java files of its sources. */
    List<Path> files() {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The packages that others can see. */
    List<String> exports() {
        return header("Export-Package");
    }

    /** The names in a header of its manifest, without their attributes. */
    List<String> header(String name) {
        try (var manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(manifest).getMainAttributes().getValue(name);
            return value == null
                    ? List.of()
                    : Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                            .map(one -> one.split(";")[0].strip())
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
