package org.tocsin.source.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Settings;
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
}
