package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.InputProblem;
import org.tocsin.measure.api.RecordedRow;
import org.tocsin.measure.api.RecordedTable;

class CsvTableTest {

    private final Path home;

    CsvTableTest(@TempDir Path home) {
        this.home = home;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private static List<RecordedRow> rows(Path file) throws IOException {
        List<RecordedRow> rows = new ArrayList<>();
        try (RecordedTable table = new CsvTableReader().open(file, "web")) {
            for (Optional<RecordedRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static List<String> times(List<RecordedRow> rows) {
        return rows.stream().map(RecordedRow::time).toList();
    }

    @Test
    void shouldGiveEveryRowWithItsTimeAsWritten() throws IOException {
        List<RecordedRow> rows =
                rows(file("a.csv", "time,cpu,label\n2026-01-01 00:00:02,1,0\n\n2026-01-01 00:00:01,,1\n2,nan,0"));
        assertEquals(List.of("2026-01-01 00:00:02", "2026-01-01 00:00:01", "2"), times(rows));
        assertEquals(
                List.of(false, true, false),
                rows.stream().map(RecordedRow::labelled).toList());
        Event first = rows.get(0).event().orElseThrow();
        assertEquals("web", first.source());
        assertEquals("2026-01-01T00:00:02Z", first.time().toString());
        assertEquals(1, first.size());
        assertEquals(1, first.value("cpu"));
        assertTrue(Double.isNaN(rows.get(1).event().orElseThrow().value(0)));
    }

    @Test
    void shouldAnswerForRowsThatCannotBeReadWithTheirPlace() throws IOException {
        Path file = file("a.csv", "t,cpu,mem\n1,x,2\n2,3\nnever,1,2\n4,\"1,2\n5,1,2\n");
        List<RecordedRow> rows = rows(file);
        assertEquals(List.of("1", "2", "never", "4", "5"), times(rows));
        assertEquals(
                List.of(
                        file + ":2:3: found 'x', expected a number.",
                        file + ":3:1: found '2 cells', expected 3 cells as in the header.",
                        file + ":4:1: found 'never', expected " + Timestamps.EXPECTED + ".",
                        file + ":5:3: found '\"1,2', expected a closing quotation mark."),
                rows.stream()
                        .flatMap(row -> row.problem().stream())
                        .map(InputProblem::message)
                        .toList());
        assertTrue(rows.get(4).event().isPresent());
    }

    @Test
    void shouldReadCompressedFilesAndColumnsOfSources() throws IOException {
        Path file = home.resolve("a.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("t;source;cpu\n0;db;1\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("db", rows(file).get(0).event().orElseThrow().source());
    }

    @Test
    void shouldSayWhatIsNoTable() throws IOException {
        Path empty = file("empty.csv", "");
        Path bare = file("bare.csv", "1,2\n");
        Path longForm = file("long.csv", "time,metric,value\n");
        for (Path wrong : List.of(empty, bare, longForm)) {
            String message = assertThrows(IllegalArgumentException.class, () -> rows(wrong))
                    .getMessage();
            assertTrue(message.startsWith(wrong + ":1:1: found "), message);
        }
        Path gone = home.resolve("gone.csv");
        assertEquals(
                gone + " cannot be read: it is gone.",
                assertThrows(IOException.class, () -> rows(gone)).getMessage());
        Path notCompressed = file("a.csv.gz", "t,cpu\n1,2\n");
        assertTrue(assertThrows(IOException.class, () -> rows(notCompressed))
                .getMessage()
                .startsWith(notCompressed + " cannot be read: "));
    }
}
