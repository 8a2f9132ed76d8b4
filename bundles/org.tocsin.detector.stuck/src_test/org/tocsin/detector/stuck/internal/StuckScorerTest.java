package org.tocsin.detector.stuck.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class StuckScorerTest {

    private static final Schema SCHEMA = Schema.named("latency", "queue");

    private final StuckScorer scorer = new StuckScorer(Duration.ofMinutes(30));
    private final SplittableRandom random = new SplittableRandom(7);
    private long time;

    private double score(double latency, double queue) {
        time += 1_000;
        return scorer.score(Event.of("a", time, SCHEMA, latency, queue));
    }

    /** Latency always moves, the queue is mostly empty. */
    private double usual() {
        return score(random.nextDouble(), random.nextInt(20) == 0 ? random.nextInt(5) : 0);
    }

    private void learn() {
        for (int i = 0; i < 1_000; i++) {
            assertEquals(0, usual());
        }
    }

    private int eventsUntilFound(double latency) {
        for (int events = 1; events <= 100; events++) {
            if (score(latency, 0) > 0) {
                return events;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void shouldFindAValueThatStaysTheSame() {
        learn();
        assertEquals(9, eventsUntilFound(0.25));
        assertEquals("latency", scorer.contributions().get(0).metric());
        assertEquals("latency 0.250: unchanged for 9 events.", scorer.sentence(scorer.contributions()));
        assertFalse(scorer.learned());
        assertEquals(0, usual());
        assertTrue(scorer.learned());
    }

    @Test
    void shouldNotCallAMetricStuckThatOftenRests() {
        learn();
        for (int i = 0; i < 1_000; i++) {
            assertEquals(0, score(random.nextDouble(), 0));
        }
    }

    @Test
    void shouldFindItAgainAndAgain() {
        learn();
        for (int i = 0; i < 20; i++) {
            assertEquals(9, eventsUntilFound(i + 2));
            for (int event = 0; event < 300; event++) {
                usual();
            }
        }
    }

    @Test
    void shouldTakeWhatHasLastedForNormal() {
        learn();
        double last = 0;
        for (int i = 0; i < 1_900; i++) {
            last = score(0.25, 0);
        }
        assertEquals(0, last);
    }

    @Test
    void shouldTakeAPersonsWordForIt() {
        learn();
        long from = time;
        eventsUntilFound(0.25);
        for (int i = 0; i < 20; i++) {
            score(0.25, 0);
        }
        scorer.learn(from, time);
        assertEquals(0, usual());
        for (int i = 0; i < 25; i++) {
            assertEquals(0, score(0.5, 0));
        }
    }

    @Test
    void shouldNotCountEventsWithoutTheMetric() {
        learn();
        usual();
        for (int i = 0; i < 50; i++) {
            assertEquals(0, score(Double.NaN, 0));
        }
    }
}
