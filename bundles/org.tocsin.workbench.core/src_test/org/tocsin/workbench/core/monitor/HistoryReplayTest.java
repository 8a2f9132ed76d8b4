package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.RecordingSink;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.api.source.Subscription;

class HistoryReplayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Schema LOAD = Schema.of(List.of(new Metric("cpu", "%"), new Metric("memory", "%")));

    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(24));

    private List<Event> replayed() {
        RecordingSink sink = new RecordingSink();
        List<Long> totals = new ArrayList<>();
        Subscription subscription = new HistoryReplay(history, totals::add).start(sink);
        assertTrue(sink.awaitEnd(PATIENCE));
        subscription.close();
        assertEquals(List.of((long) sink.events().size()), totals);
        assertEquals(1, sink.ends());
        return sink.events();
    }

    @Test
    void shouldGiveBackTheEventsOfAllSourcesInOrderOfTime() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            events.add(Event.of("db-1", i * 1_000L, LOAD, i, Double.NaN));
            events.add(Event.of("web-1", i * 1_000L, LOAD, 2 * i, 50));
        }
        events.forEach(event -> history.seen(event, List.of(), List.of()));
        assertEquals(events, replayed());
    }

    @Test
    void shouldComeToItsEndAtOnceWhereThereIsNothing() {
        assertEquals(List.of(), replayed());
        assertFalse(history.whole().thinned());
    }

    @Test
    void shouldLeaveOutWhatIsNotKeptWholeAnyMoreAndSaySo() {
        for (int i = 0; i < 30_000; i++) {
            history.seen(Event.of("web-1", i * 1_000L, LOAD, i, i), List.of(), List.of());
        }
        List<Event> events = replayed();
        assertTrue(events.size() > 7_000 && events.size() < 9_000, "the last two hours");
        assertEquals(29_999, events.getLast().value("cpu"));
        assertTrue(history.whole().thinned());
    }

    @Test
    void shouldReachNoFurtherThanTheHistory() {
        history.retain(Duration.ofMinutes(5));
        for (int i = 0; i < 1_000; i++) {
            history.seen(Event.of("web-1", i * 1_000L, LOAD, i, i), List.of(), List.of());
        }
        assertEquals(301, replayed().size());
    }

    @Test
    void shouldLeaveOutSourcesOfAnotherTime() {
        history.seen(Event.of("pump-7", 0, LOAD, 1, 1), List.of(), List.of());
        assertEquals(1, replayed().size());
        history.seen(Event.of("web-1", Duration.ofDays(30).toMillis(), LOAD, 2, 2), List.of(), List.of());
        assertEquals(List.of("web-1"), replayed().stream().map(Event::source).toList());
        assertEquals(1, history.whole().bygone());
    }

    @Test
    void shouldStopWhenItIsClosed() {
        for (int i = 0; i < 8_000; i++) {
            history.seen(Event.of("web-1", i * 1_000L, LOAD, i, i), List.of(), List.of());
        }
        RecordingSink sink = RecordingSink.full();
        Subscription subscription = new HistoryReplay(history, total -> {}).start(sink);
        subscription.close();
        assertEquals(0, sink.ends());
    }
}
