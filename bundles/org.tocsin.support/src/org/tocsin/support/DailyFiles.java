package org.tocsin.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the days before: {@code alert_data-2026-11-22.csv} beside {@code alert_data.csv}. */
final class DailyFiles {

    private final Path file;
    private final int keep;
    private final String stem;
    private final String extension;

    /**
     * @param file the file of today
     * @param keep how many to keep; 0 if the day makes no difference
     */
    DailyFiles(Path file, int keep) {
        this.file = file;
        this.keep = keep;
        String name = name(file);
        int dot = name.lastIndexOf('.');
        this.stem = dot <= 0 ? name : name.substring(0, dot);
        this.extension = dot <= 0 ? "" : name.substring(dot);
    }

    /** Nothing, for the root of a file system. */
    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Whether a file of that day should give way to a new one. */
    boolean turned(LocalDate written, LocalDate today) {
        return keep > 0 && written.isBefore(today);
    }

    /** Gives the file the name of its day and deletes the oldest ones. */
    void rotate(LocalDate written) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, free(stem + "-" + written));
        }
        Pattern rotated =
                Pattern.compile(Pattern.quote(stem) + "-(\\d{4}-\\d\\d-\\d\\d)(\\.\\d+)?" + Pattern.quote(extension));
        try (Stream<Path> all = Files.list(file.getParent())) {
            List<Path> old = all.filter(path -> rotated.matcher(name(path)).matches())
                    .sorted(Comparator.<Path>naturalOrder().reversed())
                    .skip(keep)
                    .toList();
            for (Path path : old) {
                Files.delete(path);
            }
        }
    }

    /** Moves a file that has other contents out of the way. */
    void setAside() throws IOException {
        Files.move(file, free(stem + "-other"));
    }

    private Path free(String name) {
        Path path = file.resolveSibling(name + extension);
        for (int number = 2; Files.exists(path); number++) {
            path = file.resolveSibling(name + "." + number + extension);
        }
        return path;
    }
}
