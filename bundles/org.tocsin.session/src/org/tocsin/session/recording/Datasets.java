package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the recordings in files and folders. */
public final class Datasets {

    private Datasets() {}

    /**
     * The recordings, those of a folder in the order of their names.
     *
     * @param paths CSV files, and folders with some below them
     * @param passedOver files that are no recordings, and folders with such
     * @throws IllegalArgumentException with one sentence, if there is nothing to read or two would have the same name
     */
    public static List<Dataset> of(List<Path> paths, List<Path> passedOver) throws IOException {
        Map<String, Dataset> byName = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Dataset dataset : in(path, passedOver)) {
                Dataset other = byName.putIfAbsent(dataset.name(), dataset);
                if (other != null) {
                    throw new IllegalArgumentException(
                            other.file() + " and " + dataset.file() + " would both be called " + dataset.name()
                                    + "; give one of them, or a folder above both.");
                }
            }
        }
        return List.copyOf(byName.values());
    }

    private static List<Dataset> in(Path path, List<Path> passedOver) throws IOException {
        if (Files.isDirectory(path)) {
            List<Dataset> found = below(path, passedOver);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no CSV file in the folder " + path + ".");
            }
            return found;
        }
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("There is no file or folder " + path + ".");
        }
        Path file = absolute(path);
        return Dataset.isTraining(path)
                ? List.of()
                : List.of(new Dataset(
                        Dataset.of(file.resolveSibling(""), file).name(),
                        path,
                        Dataset.of(path.resolveSibling(""), path).training()));
    }

    private static List<Dataset> below(Path folder, List<Path> passedOver) throws IOException {
        List<Dataset> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(Dataset::isCsv)
                    .filter(file -> !file.endsWith(GroundTruth.NAME))
                    .filter(file ->
                            passedOver.stream().noneMatch(no -> absolute(file).startsWith(absolute(no))))
                    .filter(file -> !Dataset.isTraining(file))
                    .map(file -> Dataset.of(folder, file))
                    .sorted(Comparator.comparing(Dataset::name))
                    .forEach(found::add);
        }
        return found;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
