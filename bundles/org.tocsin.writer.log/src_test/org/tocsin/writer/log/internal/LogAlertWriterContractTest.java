package org.tocsin.writer.log.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.contracts.AlertWriterContract;
import org.tocsin.api.contracts.ManualClock;

class LogAlertWriterContractTest extends AlertWriterContract {

    private final Path home;

    LogAlertWriterContractTest(@TempDir Path home) {
        this.home = home;
    }

    private Path file() {
        return home.resolve("logs").resolve("alerts.log");
    }

    @Override
    protected AlertWriter writer() {
        return new LogAlertWriter(file(), 30, ManualClock.at("2000-01-01T12:00:00Z"), Optional.empty());
    }

    @Override
    protected List<String> written() throws IOException {
        return Files.readAllLines(file()).stream()
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .toList();
    }

    /** A folder stands where the file should be. */
    @Override
    protected void breakDown() throws IOException {
        if (Files.exists(file())) {
            Files.move(file(), home.resolve("elsewhere.log"));
        }
        Files.createDirectories(file());
    }

    @Override
    protected void mend() throws IOException {
        Files.delete(file());
        if (Files.exists(home.resolve("elsewhere.log"))) {
            Files.move(home.resolve("elsewhere.log"), file());
        }
    }
}
