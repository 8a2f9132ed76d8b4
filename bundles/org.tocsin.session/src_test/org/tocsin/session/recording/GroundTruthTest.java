package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.source.Incident;

class GroundTruthTest {

    private final Path folder;

    GroundTruthTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesIncidentsWithoutFormulas() throws IOException {
        try (GroundTruth truth = new GroundTruth(folder)) {
            truth.add(new Incident(
                    "web-1", "spike", List.of("cpu", "latency"), Instant.EPOCH, Instant.ofEpochSecond(60)));
            truth.add(new Incident("=odd, \"name\"", "leak", List.of(), Instant.EPOCH, Instant.EPOCH));
        }
        assertEquals("""
                source,kind,metrics,from,to\r
                web-1,spike,cpu latency,1970-01-01T00:00:00Z,1970-01-01T00:01:00Z\r
                "'=odd, ""name""\",leak,,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z\r
                """, Files.readString(folder.resolve(GroundTruth.NAME)));
    }

    @Test
    void writesNothingWithoutAny() throws IOException {
        new GroundTruth(folder).close();
        assertFalse(Files.exists(folder.resolve(GroundTruth.NAME)));
    }
}
