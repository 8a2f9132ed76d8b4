package org.tocsin.workbench.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTargetTest {

    private final Path folder;

    ExportTargetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String csv(String text) {
        return new ExportTarget(text, ".csv").ended();
    }

    @Test
    void shouldAddTheEndingOfItsFormat() {
        assertEquals("/tmp/alerts.csv", csv("/tmp/alerts"));
        assertEquals("/tmp/alerts.CSV", csv(" /tmp/alerts.CSV "));
        assertEquals("/tmp/alerts.csv", csv("/tmp/alerts.jsonl"));
        assertEquals("/tmp/alerts.txt.csv", csv("/tmp/alerts.txt"));
        assertEquals("/tmp/v1.2.csv", csv("/tmp/v1.2"));
        assertEquals("", csv("  "));
        assertEquals("/tmp/", csv("/tmp/"));
    }

    @Test
    void shouldSayWhyNothingCanBeWrittenThere() {
        assertEquals(Optional.of("Choose a file."), new ExportTarget(" ", ".csv").problem());
        assertEquals(
                Optional.of(folder + " is a folder: add a name for the file."),
                new ExportTarget(folder + "/", ".csv").problem());
        assertEquals(
                Optional.of("The folder " + folder.resolve("no") + " does not exist."),
                new ExportTarget(folder + "/no/a.csv", ".csv").problem());
        assertEquals(Optional.of("A file cannot be called so."), new ExportTarget("a\0b", ".csv").problem());
        assertEquals(Optional.empty(), new ExportTarget(folder + "/a", ".csv").problem());
    }

    @Test
    void shouldWarnOfAFileThatIsThereByTheNameThatItWillHave() throws IOException {
        ExportTarget target = new ExportTarget(folder + "/a", ".csv");
        assertEquals(Optional.empty(), target.warning());
        Files.createFile(folder.resolve("a.csv"));
        assertEquals(Optional.of("It will be called a.csv."), target.renamed());
        assertEquals(Optional.empty(), new ExportTarget(folder + "/a.csv", ".csv").renamed());
        assertEquals(Optional.of("a.csv is there already and will be replaced."), target.warning());
    }
}
