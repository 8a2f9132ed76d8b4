package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.SourceHistory;
import org.tocsin.api.source.Subscription;

class DemoSourceTest {

    private static final Event EVENT = Event.of("web-1", 1_000, Schema.named("cpu"), 42);

    private static final class Simulation implements EventSource {

        @Override
        public Subscription start(EventSink sink) {
            sink.offer(EVENT);
            sink.label(new Incident("web-1", "spike", List.of("cpu"), Instant.EPOCH, Instant.EPOCH));
            sink.end();
            return () -> {};
        }

        @Override
        public Optional<SourceHistory> history() {
            return Optional.of(new SourceHistory(new Simulation(), true, 1, Set.of("web-1")));
        }
    }

    @Test
    void shouldSayOfEverySourceThatItIsADemo() {
        RecordingSink sink = new RecordingSink();
        new DemoSource(new Simulation()).start(sink);
        assertEquals(List.of(Event.of("DEMO web-1", 1_000, Schema.named("cpu"), 42)), sink.events());
        assertEquals("DEMO web-1", sink.incidents().getFirst().source());
    }

    @Test
    void shouldSaySoOfThePastAsWell() {
        SourceHistory past = new DemoSource(new Simulation()).history().orElseThrow();
        RecordingSink sink = new RecordingSink();
        past.events().start(sink);
        assertEquals(Set.of("DEMO web-1"), past.sources());
        assertEquals("DEMO web-1", sink.events().getFirst().source());
    }
}
