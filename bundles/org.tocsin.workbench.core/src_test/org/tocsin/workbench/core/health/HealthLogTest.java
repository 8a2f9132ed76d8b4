package org.tocsin.workbench.core.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.ManualClock;
import org.tocsin.api.monitor.Health;

class HealthLogTest {

    private final AtomicReference<Optional<Health>> health =
            new AtomicReference<>(Optional.of(HealthSamples.flowing(1, 0)));
    private final ManualClock clock = ManualClock.at("2026-06-30T12:00:00Z");
    private final HealthLog log = new HealthLog(health::get, clock);

    @Test
    void shouldTakeOneSampleASecondHoweverOftenItIsAsked() {
        for (int beat = 0; beat < 10; beat++) {
            log.beat();
            clock.advance(Duration.ofMillis(500));
        }
        assertEquals(5, log.samples().size());
    }

    @Test
    void shouldKeepFiveMinutes() {
        for (int second = 0; second < 2 * HealthLog.MOST; second++) {
            log.beat();
            clock.advance(Duration.ofMillis(1_000));
        }
        assertEquals(HealthLog.MOST, log.samples().size());
        assertEquals(
                HealthSamples.START.plusSeconds(HealthLog.MOST),
                log.samples().getFirst().time());
    }

    @Test
    void shouldBeginAnewWithAnotherPipeline() {
        health.set(Optional.of(HealthSamples.flowing(100, 0)));
        log.beat();
        clock.advance(Duration.ofMillis(1_000));
        health.set(Optional.of(HealthSamples.flowing(3, 0)));
        log.beat();
        assertEquals(1, log.samples().size());
        health.set(Optional.empty());
        log.beat();
        assertEquals(0, log.samples().size());
    }
}
