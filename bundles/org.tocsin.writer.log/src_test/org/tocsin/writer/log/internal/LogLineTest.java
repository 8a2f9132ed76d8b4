package org.tocsin.writer.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.api.detector.Severity;

class LogLineTest {

    @Test
    void shouldSayEverythingInOneLine() {
        LogLine line = new LogLine(ZoneId.of("Europe/Berlin"));
        assertEquals(
                "2026-01-01 01:00:00.000+01:00  !   WARNING   firing        web-1  rule/cpu-high"
                        + "  cpu is 97.5 %, expected at most 90 %.  [a1]",
                line.of(Alerts.firing()
                        .time(Instant.parse("2026-01-01T00:00:00Z"))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({"INFO,'  i   '", "WARNING,'  !   '", "MAJOR,'  !!  '", "CRITICAL,'  !!! '"})
    void shouldTellSeveritiesApartWithoutColour(Severity severity, String symbol) {
        String line = new LogLine(ZoneOffset.UTC)
                .of(Alerts.firing().severity(severity).message("").build());
        assertTrue(line.contains(symbol + severity.name()), line);
    }

    @Test
    void shouldKeepOneLineOneLineWhateverTheMessage() {
        String line = new LogLine(ZoneOffset.UTC)
                .of(Alerts.firing()
                        .source("a\r\nb")
                        .message("x\u001b[2Jy\u2028z\u0085\u202e\tä€😀")
                        .build());
        assertTrue(line.contains("a\\u000d\\nb"), line);
        assertTrue(line.contains("x\\u001b[2Jy\\u2028z\\u0085\\u202e ä€😀"), line);
    }

    @Test
    void shouldHaveColourOnlyWhereATerminalShowsIt() {
        Map<String, String> xterm = Map.of("TERM", "xterm-256color");
        assertTrue(Terminal.showsColour(xterm, true));
        assertFalse(Terminal.showsColour(xterm, false));
        assertFalse(Terminal.showsColour(Map.of("TERM", "dumb"), true));
        assertFalse(Terminal.showsColour(Map.of(), true));
        assertFalse(Terminal.showsColour(Map.of("TERM", "xterm", "NO_COLOR", "1"), true));
    }
}
