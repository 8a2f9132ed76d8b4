package org.tocsin.backtest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.source.Incident;

class TruthFileTest {

    private final Path folder;

    TruthFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String complaint(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("truth.csv"), text);
        return assertThrows(IllegalArgumentException.class, () -> TruthFile.read(file))
                .getMessage();
    }

    @Test
    void readsWhatTheSimulatorHasBroken() throws IOException {
        List<Incident> incidents = List.of(
                new Incident("web-1", "spike", List.of("cpu", "latency"), Instant.EPOCH, Instant.ofEpochSecond(60)),
                new Incident("=odd, \"name\"", "leak", List.of(), Instant.EPOCH, Instant.EPOCH));
        Path file = Files.writeString(folder.resolve("ground_truth.csv"), """
                source,kind,metrics,from,to\r
                web-1,spike,cpu latency,1970-01-01T00:00:00Z,1970-01-01T00:01:00Z\r
                "'=odd, ""name""\",leak,,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z\r
                """);
        assertEquals(incidents, TruthFile.read(file));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        assertTrue(complaint("source,kind\r\na,b\r\n")
                .endsWith(":2: found no metrics, expected the columns source, kind," + " metrics, from, to."));
        assertTrue(complaint("source,kind,metrics,from,to\na,b,,soon,2026-01-01T00:00:00Z\n")
                .endsWith(":2: found 'soon', expected a time such as 2026-01-05T00:00:00Z."));
        assertTrue(complaint("source,kind,metrics,from,to\na,b,,2026-01-02T00:00:00Z,2026-01-01T00:00:00Z\n")
                .endsWith(":2: it ends before it begins."));
        assertEquals(
                "The truth file none.csv does not exist.",
                assertThrows(IllegalArgumentException.class, () -> TruthFile.read(Path.of("none.csv")))
                        .getMessage());
    }
}
