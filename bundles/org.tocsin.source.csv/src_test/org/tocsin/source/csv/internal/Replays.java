package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.source.Subscription;

/** Files for tests, and their replays. */
final class Replays {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private Replays() {}

    static CsvSettings settings(List<Path> files, boolean follow) {
        return new CsvSettings(files, 0, follow, Duration.ofMillis(5), ZoneOffset.UTC, new Beginning.All());
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static RecordingSink of(Path... files) {
        RecordingSink sink = new RecordingSink();
        Subscription running = new CsvSource(settings(List.of(files), false), Clock.systemUTC()).start(sink);
        assertTrue(sink.awaitEnd(PATIENCE));
        running.close();
        return sink;
    }

    static RecordingSink of(Path folder, String text) throws IOException {
        return of(file(folder, "data.csv", text));
    }
}
