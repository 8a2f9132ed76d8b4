package org.tocsin.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.contracts.RecordingSink;

class SourceThreadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RecordingSink sink = new RecordingSink();
    private final ManualClock clock = ManualClock.at("2026-01-01T00:00:00Z");

    @Test
    void shouldSayThatTheWorkIsDone() {
        SourceThread.start("test", sink, thread -> sink.put(Events.calm("web-1", 1)));
        assertTrue(sink.awaitEnd(PATIENCE));
        assertEquals(List.of(Events.calm("web-1", 1)), sink.events());
    }

    @Test
    void shouldReportWorkThatFails() {
        SourceThread.start("test", sink, thread -> {
            throw new IllegalStateException("oh");
        });
        assertTrue(sink.awaitEnd(PATIENCE));
        assertEquals(1, sink.problems().size());
        assertEquals("test", sink.problems().get(0).origin());
    }

    @Test
    void shouldEndAWaitWhenItIsClosed() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        SourceThread running = SourceThread.start("test", sink, thread -> {
            waiting.countDown();
            thread.awaitTime(clock, clock.millis() + 3_600_000);
        });
        assertTrue(waiting.await(5, TimeUnit.SECONDS));
        running.close();
        running.close();
        assertTrue(running.closed());
        assertEquals(0, sink.ends());
    }

    @Test
    void shouldNotWaitForATimeThatIsThere() {
        SourceThread.start("test", sink, thread -> {
            if (thread.awaitTime(clock, clock.millis())) {
                sink.put(Events.calm("web-1", 1));
            }
        });
        assertTrue(sink.awaitEvents(1, PATIENCE));
        assertFalse(sink.awaitEvents(2, Duration.ofMillis(5)));
    }
}
