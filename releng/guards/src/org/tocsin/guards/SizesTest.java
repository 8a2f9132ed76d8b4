package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A class of more than 200 lines probably hides a second noun. */
class SizesTest {

    private static final int MOST_LINES = 200;

    /** Those that are longer still; each that gets shorter leaves this list, and none joins it. */
    private static final Set<String> LONGER = Set.of(
            "AlertFile.java",
            "EnsembleLearning.java",
            "Fields.java",
            "ForestLearning.java",
            "PlotPane.java",
            "RuleDocument.java",
            "SimulatorSettings.java",
            "YamlFields.java",
            "YamlRuleBook.java");

    @Test
    void noFileIsLong() {
        Set<String> longer = new TreeSet<>();
        for (Bundle bundle : Bundle.all()) {
            List<Path> files = bundle.files();
            files.stream()
                    .filter(file -> lines(file) > MOST_LINES)
                    .forEach(file -> longer.add(file.getFileName().toString()));
        }
        assertEquals(new TreeSet<>(LONGER), longer);
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
