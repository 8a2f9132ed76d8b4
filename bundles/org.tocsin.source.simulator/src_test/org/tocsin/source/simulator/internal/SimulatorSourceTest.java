package org.tocsin.source.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;

class SimulatorSourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ManualClock clock = ManualClock.at("2026-05-01T12:00:00.400Z");
    private final RecordingSink sink = new RecordingSink();

    private Subscription start(Map<String, String> values) {
        Settings settings = Settings.of(SimulatorSettings.parameters(), values);
        return new SimulatorSource(SimulatorSettings.of(settings), clock).start(sink);
    }

    @Test
    void shouldSendItsHistoryAtOnceAndThenWaitForTheClock() {
        try (Subscription running = start(Map.of("history", "1m", "sources", "1"))) {
            // sixty of the past minute, and the one of this second
            assertTrue(sink.awaitEvents(61, PATIENCE));
            assertFalse(sink.awaitEvents(62, Duration.ofMillis(20)));
        }
        assertEquals("2026-05-01T11:59:00Z", sink.events().get(0).time().toString());
        assertEquals("2026-05-01T12:00:00Z", sink.events().get(60).time().toString());
    }

    @Test
    void shouldSendAsFastAsPossibleIfWanted() {
        start(Map.of("history", "0s", "speed", "0", "length", "10m", "sources", "6", "faults", "none"));
        assertTrue(sink.awaitEnd(PATIENCE));
        assertEquals(3_600, sink.events().size());
    }

    @Test
    void shouldLabelWhatItBreaks() {
        start(Map.of("speed", "0", "length", "6h", "sources", "2", "history", "0s", "calm", "0s", "interval", "5s"));
        assertTrue(sink.awaitEnd(PATIENCE));
        assertTrue(
                sink.incidents().size() > 10, "There were " + sink.incidents().size() + " incidents.");
        List<String> sources =
                sink.events().stream().map(Event::source).distinct().toList();
        sink.incidents().forEach(incident -> assertTrue(sources.contains(incident.source()), incident.toString()));
    }

    private SourceHistory past(Map<String, String> values) {
        Settings settings = Settings.of(SimulatorSettings.parameters(), values);
        return new SimulatorSource(SimulatorSettings.of(settings), clock)
                .history()
                .orElseThrow();
    }

    @Test
    void shouldHaveACalmPastThatEndsWhereItBegins() {
        SourceHistory past = past(Map.of("history", "1m", "past", "2h", "sources", "2", "faults-per-hour", "1000"));
        past.events().start(sink);
        assertTrue(sink.awaitEnd(PATIENCE));
        assertEquals(14_400, sink.events().size());
        assertEquals(14_400, past.expected());
        assertEquals(Set.of("web-1", "web-2"), past.sources());
        assertEquals(List.of(), sink.incidents());
        assertEquals("2026-05-01T09:59:00Z", sink.events().getFirst().time().toString());
        Event last = sink.events().get(14_398);
        assertEquals("2026-05-01T11:58:59Z", last.time().toString());
        RecordingSink live = new RecordingSink();
        Settings settings = Settings.of(SimulatorSettings.parameters(), Map.of("history", "1m", "sources", "2"));
        try (Subscription running = new SimulatorSource(SimulatorSettings.of(settings), clock).start(live)) {
            assertTrue(live.awaitEvents(1, PATIENCE));
        }
        Event first = live.events().getFirst();
        assertEquals("2026-05-01T11:59:00Z", first.time().toString());
        for (String metric : List.of("cpu", "memory", "latency", "throughput", "disk")) {
            assertEquals(last.value(metric), first.value(metric), 0.4 * last.value(metric), metric);
        }
        assertEquals(last.value("disk"), first.value("disk"), 0.15, "The disk goes on where it was.");
    }

    @Test
    void shouldHaveAShorterPastTheMoreSourcesThereAre() {
        assertEquals(520_000, past(Map.of("past", "30d", "sources", "10")).expected(), 1_000);
        assertEquals(6 * 86_400, past(Map.of()).expected());
        Settings many = Settings.of(SimulatorSettings.parameters(), Map.of("sources", "10000"));
        assertEquals(Optional.empty(), new SimulatorSource(SimulatorSettings.of(many), clock).history());
        Settings none = Settings.of(SimulatorSettings.parameters(), Map.of("past", "0s"));
        assertEquals(Optional.empty(), new SimulatorSource(SimulatorSettings.of(none), clock).history());
    }
}
