package org.tocsin.history;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a history is kept.
 *
 * @param url where, as JDBC has it: {@code jdbc:h2:file:…} or {@code jdbc:postgresql://host/base?user=…&password=…}
 * @param retention how long an alert is kept after its last transition was written
 */
public record HistoryPlace(String url, Duration retention) {

    private static final String FILE = "jdbc:h2:file:";

    /** A file of its own; {@code .mv.db} is added to the name. */
    public static HistoryPlace file(Path file, Duration retention) {
        return new HistoryPlace(FILE + file.toAbsolutePath(), retention);
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return url.startsWith(FILE) ? url.substring(FILE.length()) + ".mv.db" : url.replaceAll("[?;].*", "");
    }
}
