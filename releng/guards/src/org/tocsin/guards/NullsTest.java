package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing is null unless it says so: the compiler judges it, package by package, by the settings that each bundle has. Here it
 * is seen to that every bundle asks it to: that it has the settings of the api ({@code .settings/org.eclipse.jdt.core.prefs}),
 * {@code org.eclipse.jdt.annotation} among the {@code additional.bundles} of its build.properties, and {@code
 * @NonNullByDefault} on its packages.
 */
class NullsTest {

    private static final String SETTINGS = ".settings/org.eclipse.jdt.core.prefs";

    @Test
    void theCompilerOfEachBundleJudges() throws IOException {
        List<String> wanted =
                Files.readAllLines(Bundle.of("org.tocsin.api").folder().resolve(SETTINGS));
        for (String problem : List.of("nullReference", "potentialNullReference", "nullSpecViolation")) {
            assertEquals(
                    1,
                    wanted.stream()
                            .filter(line -> line.endsWith("problem." + problem + "=error"))
                            .count(),
                    problem);
        }
        List<String> others = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            if (!Files.readAllLines(bundle.folder().resolve(SETTINGS)).equals(wanted)) {
                others.add(bundle.name());
            }
        }
        assertEquals(List.of(), others, "bundles whose settings are not those of the api");
    }

    @Test
    void everyPackageIsJudged() {
        List<String> unsaid = Bundle.all().stream()
                .flatMap(bundle -> bundle.files().stream())
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !judged(folder.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), unsaid, "packages without @NonNullByDefault");
    }

    private static boolean judged(Path packageInfo) {
        try {
            return Files.readString(packageInfo).contains("\n@org.eclipse.jdt.annotation.NonNullByDefault\n");
        } catch (IOException missing) {
            return false;
        }
    }
}
