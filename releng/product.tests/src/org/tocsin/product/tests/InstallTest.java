package org.tocsin.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs a plug-in into a copy of the product that has never seen it, uses it, and takes it out again. */
class InstallTest {

    private static final String FEATURE = "org.tocsin.feature.zscore";

    @TempDir
    private Path home;

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void aPluginCanBeInstalledUsedAndTakenOut() throws Exception {
        Path product = home.resolve("product");
        copy(Tocsin.built(), product);
        Tocsin tocsin = new Tocsin(product, home);
        String extras = "file:"
                + Path.of(System.getProperty("tocsin.extras")).toAbsolutePath().normalize();
        assertFalse(tocsin.run("detectors").out().contains("zscore"));

        Tocsin.Outcome installed = tocsin.run("install", "--repository", extras, "--feature", FEATURE);
        assertEquals(0, installed.code(), installed.err());
        assertTrue(installed.out().contains(FEATURE) && installed.out().contains("is installed."), installed.out());
        assertTrue(tocsin.run("detectors").out().contains("zscore.window=120"));
        assertEquals(
                0,
                tocsin.run("simulate", "--seed", "3", "--duration", "20m", "--out", "data")
                        .code());
        Tocsin.Outcome replay =
                tocsin.run("replay", "data/events.csv", "--out", "o", "--quiet", "--set", "zscore.window=60");
        assertEquals(0, replay.code(), replay.err());
        assertTrue(Files.readString(home.resolve("o/alert_data.csv")).contains(",ML,zscore,"));

        Tocsin.Outcome again = tocsin.run("install", "--repository", extras, "--feature", FEATURE);
        assertTrue(again.out().contains("is installed already."), again.out());
        Tocsin.Outcome removed = tocsin.run("uninstall", "--feature", FEATURE);
        assertEquals(0, removed.code(), removed.err());
        assertFalse(tocsin.run("detectors").out().contains("zscore"));
        Tocsin.Outcome gone = tocsin.run("uninstall", "--feature", FEATURE);
        assertEquals(1, gone.code());
        assertEquals(
                "tocsin: There is no feature '" + FEATURE + "' installed.",
                gone.err().strip());
    }

    @Test
    void aRepositoryThatIsNotThereIsToldInOneSentence() throws Exception {
        Tocsin tocsin = new Tocsin(Tocsin.built(), home);
        Tocsin.Outcome none = tocsin.run("install", "--repository", "file:nowhere", "--feature", FEATURE);
        assertEquals(1, none.code());
        assertEquals(
                "tocsin: There is no p2 repository at " + home.resolve("nowhere") + ".",
                none.err().strip());
    }

    @Test
    void aPluginInDropinsIsFoundAtTheNextStart() throws Exception {
        Path product = home.resolve("product");
        copy(Tocsin.built(), product);
        Tocsin tocsin = new Tocsin(product, home);
        Path dropins = Files.createDirectories(product.resolve("dropins"));
        try (Stream<Path> plugins = Files.list(Path.of(System.getProperty("tocsin.extras"), "plugins"))) {
            Path plugin = plugins.filter(
                            file -> file.getFileName().toString().startsWith("org.tocsin.detector.zscore_"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(plugin, dropins.resolve(plugin.getFileName()));
        }
        tocsin.run("detectors");
        assertTrue(tocsin.run("detectors").out().contains("zscore"), tocsin.err());
    }
}
