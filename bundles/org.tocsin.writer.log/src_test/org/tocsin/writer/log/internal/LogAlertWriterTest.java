package org.tocsin.writer.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.detector.Severity;

class LogAlertWriterTest {

    private final ManualClock clock = ManualClock.at("2000-01-01T12:00:00Z");
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private final Path home;

    LogAlertWriterTest(@TempDir Path home) {
        this.home = home;
    }

    private LogAlertWriter writer(Path file, boolean colour) {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return new LogAlertWriter(file, 30, clock, Optional.of(new Terminal(out, colour)));
    }

    private List<String> shown() {
        return screen.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void shouldShowOnTheTerminalWhatItWritesToTheFile() throws IOException {
        Path file = home.resolve("alerts.log");
        try (LogAlertWriter writer = writer(file, false)) {
            writer.write(Alerts.numbered(1), false);
            writer.write(Alerts.numbered(2), true);
        }
        assertEquals(Files.readAllLines(file), shown());
    }

    @Test
    void shouldHaveColourOnTheTerminalOnly() throws IOException {
        Path file = home.resolve("alerts.log");
        try (LogAlertWriter writer = writer(file, true)) {
            writer.write(Alerts.firing().severity(Severity.CRITICAL).build(), true);
        }
        String line = Files.readAllLines(file).get(0);
        assertEquals(List.of("\u001b[1;31m" + line + "\u001b[0m"), shown());
    }

    @Test
    void shouldShowEachAlertOnceThoughTheDiskIsFull() throws IOException {
        Path file = Files.createDirectory(home.resolve("alerts.log"));
        LogAlertWriter writer = writer(file, false);
        writer.write(Alerts.numbered(1), false);
        assertThrows(IOException.class, () -> writer.write(Alerts.numbered(2), true));
        assertEquals(2, shown().size());
        writer.write(Alerts.numbered(1), false);
        writer.write(Alerts.numbered(2), false);
        assertThrows(IOException.class, () -> writer.write(Alerts.numbered(3), true));
        assertEquals(3, shown().size());
    }
}
