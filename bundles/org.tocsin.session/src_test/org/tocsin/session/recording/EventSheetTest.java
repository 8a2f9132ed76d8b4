package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

class EventSheetTest {

    @Test
    void shouldHaveARowAValue(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.csv");
        long time = Instant.parse("2026-01-01T00:00:00.250Z").toEpochMilli();
        try (EventSheet sheet = new EventSheet(file)) {
            sheet.add(Event.of(
                    "web, 1", time, Schema.of(List.of(new Metric("cpu", "%"), Metric.of("load"))), 12.5, Double.NaN));
            sheet.add(Event.of("db", time + 750, Schema.named("rows"), 3));
        }
        assertEquals(
                List.of(
                        "timestamp,source,metric,value",
                        "2026-01-01T00:00:00.250Z,\"web, 1\",cpu [%],12.5",
                        "2026-01-01T00:00:01Z,db,rows,3.0"),
                Files.readAllLines(file));
    }
}
