package org.tocsin.workbench.core.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where to export to, as somebody wrote it.
 *
 * @param text the path
 * @param ending that of the format, such as {@code .csv}
 */
public record ExportTarget(String text, String ending) {

    /** Those of all formats: where one of them stands and another is meant, it is replaced. */
    private static final List<String> ENDINGS = List.of(".csv", ".jsonl", ".png", ".svg", ".zip");

    /** The path with the ending of the format, for a field: other known endings give way, unknown ones stay before it. */
    public String ended() {
        String path = text.strip();
        String lower = path.toLowerCase(Locale.ROOT);
        if (path.isEmpty() || path.endsWith("/") || lower.endsWith(ending)) {
            return path;
        }
        return ENDINGS.stream()
                        .filter(lower::endsWith)
                        .findFirst()
                        .map(other -> path.substring(0, path.length() - other.length()))
                        .orElse(path)
                + ending;
    }

    /** The file, if there can be one. */
    public Optional<Path> file() {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(ended()).toAbsolutePath());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Why nothing can be written there, in a sentence; empty if something can. */
    public Optional<String> problem() {
        if (text.isBlank()) {
            return Optional.of("Choose a file.");
        }
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return Optional.of("A file cannot be called so.");
        }
        if (text.strip().endsWith("/") || Files.isDirectory(file.get())) {
            return Optional.of(file.get() + " is a folder: add a name for the file.");
        }
        Path folder = file.get().resolveSibling("");
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of("The folder " + folder + " does not exist.");
    }

    /** What should be known before something is written there, in a sentence; empty if nothing. */
    public Optional<String> warning() {
        return file().filter(Files::exists).map(file -> file.getFileName() + " is there already and will be replaced.");
    }

    /** By which name it is written, in a sentence, where that is not what stands there. */
    public Optional<String> renamed() {
        return text.strip().equals(ended())
                ? Optional.empty()
                : file().map(file -> "It will be called " + file.getFileName() + ".");
    }
}
