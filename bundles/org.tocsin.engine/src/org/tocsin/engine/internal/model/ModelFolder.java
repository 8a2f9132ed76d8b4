package org.tocsin.engine.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.api.detector.InvalidModelException;

/**
 * A folder of models: a folder for each detector, in it one for each source, in it a file for each of the newest
 * generations. A file is written beside its place and moved into it, so that it is whole at any time.
 */
public final class ModelFolder {

    static final int KEPT = 5;
    private static final String END = ".model";
    private static final String FROZEN = "frozen";
    private static final long LARGEST_FILE = 256L << 20;

    private final Path root;

    public ModelFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    Path folder(ModelKey key) {
        String check = key.check().isEmpty() ? "" : "," + FileName.of(key.check());
        return root.resolve(FileName.of(key.detector()) + check).resolve(FileName.of(key.source()));
    }

    Path file(ModelKey key, long generation) {
        return folder(key).resolve(generation + END);
    }

    /** Every folder that may have models. */
    List<Path> folders() throws IOException {
        return Files.isDirectory(root) ? folders(root, 2) : List.of();
    }

    private static List<Path> folders(Path parent, int depth) throws IOException {
        try (Stream<Path> all = Files.find(parent, depth, (path, is) -> is.isDirectory())) {
            return all.filter(path -> parent.relativize(path).getNameCount() == depth && !path.equals(parent))
                    .sorted()
                    .toList();
        }
    }

    /** The generations of these models, the newest first. */
    List<Long> generations(ModelKey key) throws IOException {
        return generations(folder(key));
    }

    List<Long> generations(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9]{1,18}\\" + END))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - END.length())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The newest model; empty if there is none. */
    Optional<Long> newest(ModelKey key) throws IOException {
        return generations(key).stream().findFirst();
    }

    /**
     * Reads a model.
     *
     * @throws InvalidModelException with the rest of a sentence, if the file is none
     */
    StoredModel read(ModelKey key, long generation) throws IOException, InvalidModelException {
        return read(file(key, generation));
    }

    static StoredModel read(Path file) throws IOException, InvalidModelException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new InvalidModelException("it is too large");
        }
        return ModelFormat.read(Files.readAllBytes(file));
    }

    /** Writes a model as the newest, gives up those that are too many, and returns its generation. */
    long write(StoredModel model) throws IOException {
        Path folder = Files.createDirectories(folder(model.key()));
        List<Long> before = generations(folder);
        long generation = before.isEmpty() ? 1 : before.get(0) + 1;
        Path beside = folder.resolve("new");
        Files.write(beside, ModelFormat.bytes(model));
        Files.move(
                beside,
                folder.resolve(generation + END),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        for (int i = KEPT - 1; i < before.size(); i++) {
            Files.deleteIfExists(folder.resolve(before.get(i) + END));
        }
        return generation;
    }

    boolean frozen(ModelKey key) {
        return frozen(folder(key));
    }

    static boolean frozen(Path folder) {
        return Files.exists(folder.resolve(FROZEN));
    }

    void freeze(ModelKey key, boolean frozen) throws IOException {
        if (frozen) {
            Files.write(Files.createDirectories(folder(key)).resolve(FROZEN), new byte[0]);
        } else {
            Files.deleteIfExists(folder(key).resolve(FROZEN));
        }
    }
}
