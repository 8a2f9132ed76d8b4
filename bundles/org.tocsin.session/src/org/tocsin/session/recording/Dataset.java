package org.tocsin.session.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One recording to measure detectors with.
 *
 * @param name what its source and its results are called: its path below what was given, without {@code .test}, {@code
 *     .csv} and {@code .gz}
 * @param file the rows that are judged
 * @param training rows that are learned before; they are not judged
 */
public record Dataset(String name, Path file, Optional<Path> training) {

    private static final List<String> ENDINGS = List.of(".csv.gz", ".csv");
    private static final String TEST = ".test";
    private static final String TRAINING = ".train";

    /** The recording in this file, called by its path below the folder. */
    static Dataset of(Path folder, Path file) {
        String relative =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        String base = base(relative);
        boolean test = base.endsWith(TEST);
        return new Dataset(
                test ? base.substring(0, base.length() - TEST.length()) : base,
                file,
                test ? beside(file, TEST, TRAINING) : Optional.empty());
    }

    static boolean isCsv(Path file) {
        return !base(file.toString()).equals(file.toString());
    }

    /** Whether it is there to be learned before another file. */
    static boolean isTraining(Path file) {
        return beside(file, TRAINING, TEST).isPresent();
    }

    private static Optional<Path> beside(Path file, String is, String wanted) {
        String base = base(String.valueOf(file.getFileName()));
        if (!base.endsWith(is)) {
            return Optional.empty();
        }
        String name = base.substring(0, base.length() - is.length()) + wanted;
        return ENDINGS.stream()
                .map(ending -> file.resolveSibling(name + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String base(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(small::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
