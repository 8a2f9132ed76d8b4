package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {

    private final Path home;

    DatasetsTest(@TempDir Path home) {
        this.home = home;
    }

    private Path file(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "t,x\n");
    }

    private List<String> names(Path... paths) throws IOException {
        return Datasets.of(List.of(paths), List.of(home.resolve("out"))).stream()
                .map(Dataset::name)
                .toList();
    }

    @Test
    void aFolderGivesAllThatIsCsvBelowItInOrder() throws IOException {
        for (String name : new String[] {
            "b/z.csv", "b/a.csv.gz", "a.csv", "windows.json", "b/LICENSE", "out/old.csv", "ground_truth.csv"
        }) {
            file(name);
        }
        assertEquals(List.of("a", "b/a", "b/z"), names(home));
    }

    @Test
    void aFileThatIsNamedIsCalledByItsNameAlone() throws IOException {
        assertEquals(List.of("deep"), names(file("a/b/deep.csv.gz")));
    }

    @Test
    void whatIsLearnedFirstStandsBesideTheTestAndIsNotScored() throws IOException {
        Path training = file("m/one.train.csv");
        Path test = file("m/one.test.csv.gz");
        Path lonely = file("m/two.train.csv.gz");
        List<Dataset> datasets = Datasets.of(List.of(home), List.of(home.resolve("out")));
        assertEquals(
                List.of("m/one", "m/two.train"),
                datasets.stream().map(Dataset::name).toList());
        assertEquals(training, datasets.get(0).training().orElseThrow());
        assertEquals(test, datasets.get(0).file());
        assertTrue(datasets.get(1).training().isEmpty());
        assertEquals(List.of("one", "two.train"), names(training, test, lonely));
        assertEquals(
                training,
                Datasets.of(List.of(test), List.of(home)).get(0).training().orElseThrow());
    }

    @Test
    void nothingToReadAndTwoOfANameAreSentences() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertEquals(
                "There is no CSV file in the folder " + empty + ".",
                assertThrows(IllegalArgumentException.class, () -> names(empty)).getMessage());
        assertEquals(
                "There is no file or folder nowhere.csv.",
                assertThrows(IllegalArgumentException.class, () -> names(Path.of("nowhere.csv")))
                        .getMessage());
        file("c/x.csv");
        file("c/x.csv.gz");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> names(home.resolve("c")))
                .getMessage()
                .contains("would both be called x"));
    }
}
