package org.tocsin.api.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.Subscription;

/** What every event source does. Extend it and say how to make one that is quick enough for a test. */
public abstract class EventSourceContract {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MOMENT = Duration.ofMillis(30);

    /** One that pushes at least ten events quickly and then goes on without end. */
    protected abstract EventSource endless();

    /** One that pushes at least one event quickly and comes to its end; empty where there is no such thing. */
    protected abstract Optional<EventSource> finite();

    @Test
    void shouldReturnFromStartAtOnceEvenIfNobodyTakesItsEvents() {
        RecordingSink sink = RecordingSink.full();
        Subscription subscription =
                assertTimeoutPreemptively(PATIENCE, () -> endless().start(sink));
        assertTimeoutPreemptively(PATIENCE, subscription::close);
        assertTrue(sink.events().isEmpty(), "There was no room for an event.");
    }

    @Test
    void shouldPushUntilItIsClosed() {
        RecordingSink sink = new RecordingSink();
        Subscription subscription = endless().start(sink);
        assertTrue(sink.awaitEvents(10, PATIENCE), "It pushed " + sink.events().size() + " events only.");
        subscription.close();
        int pushed = sink.events().size();
        assertFalse(sink.awaitEvents(pushed + 1, MOMENT), "It pushed after it was closed.");
    }

    @Test
    void shouldNotSayThatItCameToItsEndWhenItWasClosed() {
        RecordingSink sink = new RecordingSink();
        Subscription subscription = endless().start(sink);
        assertTrue(sink.awaitEvents(1, PATIENCE), "It pushed nothing.");
        subscription.close();
        assertFalse(sink.awaitEnd(MOMENT), "It was closed; it did not come to its end by itself.");
    }

    @Test
    void shouldStandBeingClosedTwice() {
        RecordingSink sink = new RecordingSink();
        Subscription subscription = endless().start(sink);
        subscription.close();
        subscription.close();
    }

    @Test
    void shouldPushTheSameEventsEachTime() {
        finite().ifPresent(source -> {
            List<Event> first = all(source);
            assertFalse(first.isEmpty(), "It pushed nothing.");
            assertEquals(first, all(finite().orElseThrow()));
        });
    }

    @Test
    void shouldSayOnceThatItCameToItsEnd() {
        finite().ifPresent(source -> {
            RecordingSink sink = new RecordingSink();
            Subscription subscription = source.start(sink);
            assertTrue(sink.awaitEnd(PATIENCE), "It did not come to its end.");
            subscription.close();
            assertEquals(1, sink.ends());
        });
    }

    @Test
    void shouldNotReportWhatIsRight() {
        finite().ifPresent(source -> {
            RecordingSink sink = new RecordingSink();
            source.start(sink);
            assertTrue(sink.awaitEnd(PATIENCE), "It did not come to its end.");
            assertEquals(List.of(), sink.problems());
        });
    }

    private static List<Event> all(EventSource source) {
        RecordingSink sink = new RecordingSink();
        source.start(sink);
        assertTrue(sink.awaitEnd(PATIENCE), "It did not come to its end.");
        return sink.events();
    }
}
