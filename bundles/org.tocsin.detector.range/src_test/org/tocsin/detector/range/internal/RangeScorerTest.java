package org.tocsin.detector.range.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class RangeScorerTest {

    private static final Schema SCHEMA = Schema.named("cpu", "disk");
    private static final long MINUTE = 60_000;

    private final RangeScorer scorer = new RangeScorer(0.2);
    private long time;

    private double score(double cpu) {
        time += 5 * MINUTE;
        return scorer.score(Event.of("a", time, SCHEMA, cpu, 7));
    }

    private void learn(int events) {
        for (int i = 0; i < events; i++) {
            assertEquals(0, score(10 + i % 31));
        }
    }

    @Test
    void shouldFindWhatWasNeverSeen() {
        learn(400);
        assertEquals(0, score(45), "A little beyond is nothing.");
        assertEquals(55.0 / 35, score(100), 1e-6);
        assertEquals("cpu", scorer.contributions().get(0).metric());
        assertEquals(1, scorer.contributions().get(0).share());
        assertEquals(new ExpectedRange(10, 45), scorer.contributions().get(0).expected());
        assertEquals("cpu 100, so far always 10 to 45.", scorer.sentence(scorer.contributions()));
        assertEquals(0, score(100), "Now it was seen.");
        assertTrue(score(-50) > 0);
    }

    @Test
    void shouldSayNothingBeforeADayWasSeen() {
        learn(250);
        assertEquals(0, score(500));
    }

    @Test
    void shouldSayNothingOfAMetricThatNeverMoved() {
        learn(400);
        time += MINUTE;
        assertEquals(0, scorer.score(Event.of("a", time, SCHEMA, 20, 8)));
    }
}
