package org.tocsin.source.csv.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.EventSourceContract;
import org.tocsin.api.source.EventSource;

class CsvSourceContractTest extends EventSourceContract {

    private final Path home;

    CsvSourceContractTest(@TempDir Path home) {
        this.home = home;
    }

    @Override
    protected EventSource endless() {
        return source(true);
    }

    @Override
    protected Optional<EventSource> finite() {
        return Optional.of(source(false));
    }

    private EventSource source(boolean follow) {
        try {
            String rows =
                    IntStream.range(0, 20).mapToObj(i -> i + "," + i + "\n").collect(Collectors.joining());
            Path file = Replays.file(home, "data.csv", "t,cpu\n" + rows);
            return new CsvSource(Replays.settings(List.of(file), follow), Clock.systemUTC());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
