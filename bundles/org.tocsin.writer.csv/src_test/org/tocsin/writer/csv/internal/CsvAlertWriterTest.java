package org.tocsin.writer.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

class CsvAlertWriterTest {

    private static final String HEADER = "timestamp,alert_id,state,severity,type,detector,source,metric,value,"
            + "expected_low,expected_high,score,threshold,message,remark,by,comment\r\n";

    private final ManualClock clock = ManualClock.at("2000-01-01T12:00:00Z");

    private final Path home;

    CsvAlertWriterTest(@TempDir Path home) {
        this.home = home;
    }

    private Path file() {
        return home.resolve("alert_data.csv");
    }

    private void write(Alert alert) throws IOException {
        try (CsvAlertWriter writer = new CsvAlertWriter(file(), 30, clock)) {
            writer.write(alert, true);
        }
    }

    @Test
    void shouldWriteAHeaderAndARowForATransition() throws IOException {
        write(Alerts.firing()
                .time(Instant.parse("2026-11-22T10:15:30.250Z"))
                .state(AlertState.RECOVERING)
                .severity(Severity.MAJOR)
                .origin("forest", "")
                .metric("latency", 1234.5, new ExpectedRange(Double.NEGATIVE_INFINITY, 80))
                .score(0.75, 0.6)
                .message("latency, usually \"30 ms\", is 1234.5 ms.")
                .build());
        assertEquals(
                HEADER
                        + "2026-11-22T10:15:30.250+00:00,a1,recovering,major,ML,forest,web-1,latency,1234.5,,80,0.75,0.6,"
                        + "\"latency, usually \"\"30 ms\"\", is 1234.5 ms.\",,,\r\n",
                Files.readString(file()));
    }

    @Test
    void shouldCutOffTheHalfRowOfAKilledProcess() throws IOException {
        write(Alerts.numbered(1));
        String whole = Files.readString(file());
        Files.writeString(file(), "2026-01-01T00:00:02.000+00:00,a2,fir", StandardOpenOption.APPEND);
        write(Alerts.numbered(3));
        assertEquals(whole + CsvAlertWriter.row(Alerts.numbered(3)), Files.readString(file()));
    }

    @Test
    void shouldCutOffAHalfRowThatEndsWithinAQuotedLineEnd() throws IOException {
        write(Alerts.firing().message("two\nlines").build());
        String whole = Files.readString(file());
        Files.writeString(file(), "2026-01-01T00:00:02.000+00:00,a2,firing,\"one line\r\n", StandardOpenOption.APPEND);
        write(Alerts.numbered(3));
        assertEquals(whole + CsvAlertWriter.row(Alerts.numbered(3)), Files.readString(file()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 136, 137})
    void shouldBeginAnewWhenNotEvenTheHeaderIsWhole(int length) throws IOException {
        Files.writeString(file(), HEADER.substring(0, length));
        write(Alerts.numbered(1));
        assertEquals(HEADER + CsvAlertWriter.row(Alerts.numbered(1)), Files.readString(file()));
    }

    @Test
    void shouldMoveAFileWithOtherColumnsAside() throws IOException {
        Files.writeString(file(), "time,what\r\n1,2\r\n");
        write(Alerts.numbered(1));
        assertEquals("time,what\r\n1,2\r\n", Files.readString(home.resolve("alert_data-other.csv")));
        assertTrue(Files.readString(file()).startsWith(HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\r=1", "\n=1"})
    void shouldMakeCellsHarmlessForSpreadsheets(String dangerous) throws IOException {
        String row = CsvAlertWriter.row(
                Alerts.firing().source(dangerous).message(dangerous).build());
        List<String> cells = CsvAlertWriterPropertyTest.cells(row).get(0);
        String harmless = CsvAlertWriterPropertyTest.sameLineEnds("'" + dangerous);
        assertEquals(harmless, cells.get(6));
        assertEquals(harmless, cells.get(13));
    }

    @Test
    void shouldLeaveNegativeNumbersAlone() {
        String row = CsvAlertWriter.row(Alerts.firing()
                .metric("balance", -12.5, new ExpectedRange(-10, 1e300))
                .score(-3, -1)
                .build());
        assertTrue(row.contains(",balance,-12.5,-10,1.0E300,-3,-1,"), row);
    }
}
