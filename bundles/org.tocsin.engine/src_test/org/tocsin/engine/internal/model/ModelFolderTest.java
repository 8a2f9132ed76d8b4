package org.tocsin.engine.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.detector.InvalidModelException;
import org.tocsin.api.monitor.KeptModel;

class ModelFolderTest {

    private static final ModelKey KEY = new ModelKey("web-1", "forest", "");

    private final Path root;

    ModelFolderTest(@TempDir Path root) {
        this.root = root;
    }

    private static StoredModel model(ModelKey key, int learned) {
        return new StoredModel(key, "trees 100", learned, 512, new byte[] {1, 2, 3, (byte) learned});
    }

    @Test
    void theNewestFiveAreKept() throws IOException, InvalidModelException {
        ModelFolder folder = new ModelFolder(root);
        for (int i = 1; i <= 8; i++) {
            assertEquals(i, folder.write(model(KEY, i)));
        }
        assertEquals(List.of(8L, 7L, 6L, 5L, 4L), folder.generations(KEY));
        assertArrayEquals(new byte[] {1, 2, 3, 8}, folder.read(KEY, 8).payload());
        assertEquals("trees 100", folder.read(KEY, 8).basis());
    }

    @Test
    void anyNameOfASourceIsAFolderOfItsOwnInside() throws IOException {
        ModelFolder folder = new ModelFolder(root);
        Set<Path> files = new HashSet<>();
        List<String> names = List.of(
                "..", ".", "", "a/b", "a%2Fb", "../../etc", "A*", "ä ö", "x".repeat(5000), "x".repeat(5001), "a\0b");
        for (String name : names) {
            ModelKey key = new ModelKey(name, "forest", "");
            folder.write(model(key, 1));
            Path file = folder.file(key, 1).normalize();
            assertTrue(file.startsWith(root.resolve("forest")), name);
            assertTrue(files.add(file), name);
            assertTrue(Files.exists(file), name);
        }
        List<KeptModel> all = new ModelArchiveComponent().list(root);
        assertEquals(
                new HashSet<>(names),
                new HashSet<>(all.stream().map(KeptModel::source).toList()));
    }

    @Test
    void aFileThatIsDamagedAnywhereIsRefused() throws IOException {
        byte[] bytes = ModelFormat.bytes(model(KEY, 1));
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 1;
            assertThrows(InvalidModelException.class, () -> ModelFormat.read(flipped));
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThrows(InvalidModelException.class, () -> ModelFormat.read(cut));
        }
        assertThrows(InvalidModelException.class, () -> ModelFormat.read(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void listsWhatThereIsAndWhatIsWrongWithIt() throws IOException {
        ModelArchiveComponent archive = new ModelArchiveComponent();
        assertEquals(List.of(), archive.list(root.resolve("nothing")));
        ModelFolder folder = new ModelFolder(root);
        folder.write(model(KEY, 1000));
        folder.write(model(KEY, 2000));
        Files.write(folder.file(KEY, 1), new byte[] {1});
        archive.freeze(root, "web-1", "forest", true);
        List<KeptModel> models = archive.list(root);
        assertEquals(
                new KeptModel("web-1", "forest", "", 2, Optional.of(Instant.ofEpochMilli(2000)), 512, true, true, ""),
                models.get(0));
        assertTrue(
                models.get(1).problem().endsWith("it is no model of Tocsin."),
                models.get(1).problem());
        archive.freeze(root, "web-1", "forest", false);
        assertFalse(archive.list(root).get(0).frozen());
    }

    @Test
    void rollsBackToModelsThatThereAre() throws IOException, InvalidModelException {
        ModelArchiveComponent archive = new ModelArchiveComponent();
        ModelFolder folder = new ModelFolder(root);
        folder.write(model(KEY, 1));
        folder.write(model(KEY, 2));
        archive.rollBack(root, "web-1", "forest", 1);
        assertEquals(1, folder.read(KEY, 3).learned());
        for (String source : List.of("web-1", "db-1")) {
            String problem = assertThrows(
                            IllegalArgumentException.class, () -> archive.rollBack(root, source, "forest", 9))
                    .getMessage();
            assertTrue(problem.startsWith("There is no model"), problem);
        }
    }
}
