package org.tocsin.workbench.core.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.support.AlertColumn;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class AlertCsvTest {

    private static final AlertExport EVERYTHING =
            new AlertExport(Instant.MIN, Instant.MAX, List.of(AlertColumn.values()), true);
    private static final AlertStory STORY = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 0))
            .with(AlertSamples.rule("a", AlertState.RESOLVED, 60));

    private final Path folder;

    AlertCsvTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static boolean write(Path file, AlertCsv csv, ExportProgress progress) throws IOException {
        return new WholeFile(file).write(out -> csv.write(out, progress));
    }

    @Test
    void shouldWriteWhatIsReadBack() throws Exception {
        Path file = folder.resolve("alerts.csv");
        List<Alert> rows = EVERYTHING.rows(List.of(STORY));
        assertTrue(write(file, new AlertCsv(EVERYTHING, rows), ExportProgress.NONE));
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(file))) {
            List<String[]> read = reader.readAll();
            assertEquals(3, read.size());
            assertArrayEquals(EVERYTHING.header(), read.get(0));
            assertArrayEquals(EVERYTHING.cells(rows.get(0)), read.get(1));
            assertArrayEquals(EVERYTHING.cells(rows.get(1)), read.get(2));
        }
        String text = Files.readString(file);
        assertEquals(3, text.split("\r\n").length);
        assertTrue(text.contains("\"web-1: cpu is at 95.5 %, \"\"too high\"\"\""), "quoted where it must be");
        assertFalse(text.contains("\"firing\""), "not quoted where it need not be");
    }

    @Test
    void shouldExportTimeRangeColumnsAndLatestStatesOnly() {
        AlertExport latest = new AlertExport(Instant.MIN, Instant.MAX, List.of(AlertColumn.STATE), false);
        assertEquals(
                List.of(AlertState.RESOLVED),
                latest.rows(List.of(STORY)).stream().map(Alert::state).toList());
        AlertExport early = new AlertExport(
                AlertSamples.START, AlertSamples.START.plusSeconds(30), List.of(AlertColumn.STATE), true);
        assertEquals(
                List.of(AlertState.FIRING),
                early.rows(List.of(STORY)).stream().map(Alert::state).toList());
        assertArrayEquals(new String[] {"state"}, early.header());
    }

    @Test
    void shouldLeaveTheOldFileWhereItIsCancelled() throws Exception {
        Path file = folder.resolve("alerts.csv");
        Files.writeString(file, "old");
        boolean whole =
                write(file, new AlertCsv(EVERYTHING, EVERYTHING.rows(List.of(STORY))), new Samples.CancelledAfter(1));
        assertFalse(whole);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), Files.list(folder).toList());
    }

    @Test
    void shouldSayWhyAFileCannotBeWritten() {
        Path file = folder.resolve("missing").resolve("alerts.csv");
        IOException failure = assertThrows(
                IOException.class, () -> write(file, new AlertCsv(EVERYTHING, List.of()), ExportProgress.NONE));
        assertTrue(failure.getMessage().contains("does not exist"), failure.getMessage());
        assertTrue(failure.getMessage().contains("alerts.csv cannot be written"), failure.getMessage());
    }
}
