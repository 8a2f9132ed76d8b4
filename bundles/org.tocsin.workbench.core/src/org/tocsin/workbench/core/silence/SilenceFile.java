package org.tocsin.workbench.core.silence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/** The file of silences. One thread at a time. */
final class SilenceFile {

    private final Path file;
    private final Consumer<String> trouble;

    SilenceFile(Path file, Consumer<String> trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    /** What can be read of it. What cannot is told with its place, and the file kept beside as it was. */
    List<SilenceEntry> read() {
        try {
            SilenceReader reader = new SilenceReader(Files.readString(file));
            List<SilenceEntry> read = reader.entries();
            List<SilenceProblem> problems = reader.problems();
            if (!problems.isEmpty()) {
                trouble.accept(words(problems, read.size(), keepAside()));
            }
            return read;
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            trouble.accept("Silences cannot be read, so nothing is hidden: " + unreadable);
            return List.of();
        }
    }

    private String words(List<SilenceProblem> problems, int sound, Path kept) {
        SilenceProblem first = problems.get(0);
        return file.getFileName() + ":" + first.line() + ":" + first.column() + ": " + first.sentence()
                + (problems.size() > 1 ? " There are " + (problems.size() - 1) + " more such places." : "")
                + (sound > 0 ? " Silences without an error go on" : " Nothing is hidden")
                + "; the file is kept as " + kept.getFileName() + ".";
    }

    private Path keepAside() throws IOException {
        Path kept = file.resolveSibling(file.getFileName() + ".broken");
        return Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes it anew, whole or not at all. */
    void write(List<SilenceEntry> entries) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.writeString(part, SilenceText.of(entries));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
