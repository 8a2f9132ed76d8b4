package org.tocsin.detector.silence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class SilenceDetectorTest {

    private static final Schema SCHEMA = Schema.named("x");

    private final SilenceDetector detector = new SilenceDetector(5, Duration.ofSeconds(5), Duration.ofMinutes(1));
    private long time;

    private Verdict after(long millis) {
        time += millis;
        return detector.inspect(Event.of("a", time, SCHEMA, 1));
    }

    private void learn(long interval) {
        for (int i = 0; i < 40; i++) {
            after(interval);
        }
    }

    @Test
    void shouldLearnHowOftenTheSourceSends() {
        assertInstanceOf(Verdict.WarmingUp.class, after(1_000));
        assertEquals(Long.MAX_VALUE, detector.deadline());
        learn(1_000);
        assertEquals(Verdict.NORMAL, after(1_000));
        assertEquals(time + 5_000, detector.deadline());
    }

    @Test
    void shouldWaitForFiveIntervalsOfASlowerSource() {
        learn(10_000);
        assertEquals(time + 50_000, detector.deadline());
    }

    @Test
    void shouldSayThatNothingComesAndCalmDownWithTheNextEvent() {
        learn(2_000);
        long deadline = detector.deadline();
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, detector.overdue(deadline));
        assertEquals("Nothing for 10 s, usually an event every 2 s.", anomaly.reason());
        assertEquals(Long.MAX_VALUE, detector.deadline(), "Once is enough.");
        assertEquals(Verdict.NORMAL, after(20_000));
    }

    @Test
    void shouldWaitLongerWhereThereArePausesNowAndThen() {
        learn(1_000);
        after(4_000);
        after(1_000);
        assertEquals(time + 8_000, detector.deadline(), 10);
    }

    @Test
    void shouldFindTheNextSilenceAsSoonAsTheFirst() {
        learn(1_000);
        for (int i = 0; i < 10; i++) {
            assertInstanceOf(Verdict.Anomaly.class, detector.overdue(detector.deadline()));
            after(30_000);
            learn(1_000);
            assertEquals(time + 5_000, detector.deadline());
        }
    }

    @Test
    void shouldNotJudgeSourcesThatSendSeldom() {
        learn(300_000);
        assertInstanceOf(Verdict.Unknown.class, after(300_000));
        assertEquals(Long.MAX_VALUE, detector.deadline());
    }
}
