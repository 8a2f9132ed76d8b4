package org.tocsin.workbench.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.AlertSamples;

class EventExportTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PastEvents past = new RecentEvents(Samples.history(20));

    private EventExport export(Set<String> sources) {
        return new EventExport(past, AlertSamples.START.plusSeconds(5), AlertSamples.START.plusSeconds(6), sources);
    }

    @Test
    void shouldWriteSourcesOfSeveralKindsAsOneTable() throws IOException {
        assertTrue(export(Set.of("web-2", "disk-1")).write(out, ExportProgress.NONE));
        assertEquals(
                List.of(
                        "timestamp,source,disk [%],cpu [%],latency [ms]",
                        "2026-06-30T12:00:05Z,disk-1,0.3333333333333333,,",
                        "2026-06-30T12:00:05Z,web-2,,7.0,5.0",
                        "2026-06-30T12:00:06Z,disk-1,0.3333333333333333,,",
                        "2026-06-30T12:00:06Z,web-2,,7.0,6.0"),
                out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void shouldStopWhereItIsCancelledAndSayWhereThereIsNothing() throws IOException {
        assertFalse(export(Set.of("web-2")).write(out, new Samples.CancelledAfter(1)));
        IOException nothing =
                assertThrows(IOException.class, () -> export(Set.of("none")).write(out, ExportProgress.NONE));
        assertEquals("there are no events of these sources in this time", nothing.getMessage());
    }

    @Test
    void shouldTakeTimesWithoutEnds() throws IOException {
        assertTrue(new EventExport(past, Instant.MIN, Instant.MAX, Set.of("web-1")).write(out, ExportProgress.NONE));
        assertEquals(21, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void shouldKnowSinceWhenAllIsKept() {
        assertEquals(Optional.empty(), past.since(source -> true));
        PastEvents longer = new RecentEvents(Samples.history(9_000));
        Instant since = longer.since(source -> true).orElseThrow();
        assertTrue(since.isAfter(AlertSamples.START.plusSeconds(800)), since.toString());
        assertEquals(Optional.empty(), longer.since(source -> source.equals("none")));
    }
}
