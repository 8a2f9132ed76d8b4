package org.tocsin.detector.seasonal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class SeasonalScorerTest {

    private static final Schema SCHEMA = Schema.named("requests", "errors");
    private static final long MINUTE = 60_000;

    private final SeasonalScorer scorer = new SeasonalScorer(14);
    private final SplittableRandom random = new SplittableRandom(1);

    /** Many requests by day, few at night. */
    private double usual(long time) {
        double hour = time / (60.0 * MINUTE) % 24;
        return (hour >= 8 && hour < 20 ? 1_000 : 100) + 5 * random.nextGaussian();
    }

    private double score(long time, double requests) {
        return scorer.score(Event.of("shop", time, SCHEMA, requests, 5));
    }

    private long learn(long from, int minutes, int interval) {
        long time = from;
        for (; time < from + minutes * MINUTE; time += interval * MINUTE) {
            score(time, usual(time));
        }
        return time;
    }

    @Test
    void shouldFindAtNightWhatIsNormalByDay() {
        long midnight = learn(0, 3 * 24 * 60, 5);
        double night = score(midnight + 5 * MINUTE, 100);
        double busyNight = score(midnight + 10 * MINUTE, 1_000);
        assertTrue(busyNight > 10 * night, night + " and " + busyNight);
        Contribution first = scorer.contributions().get(0);
        assertEquals("requests", first.metric());
        assertEquals(1_000, first.value(), 1e-3);
        assertTrue(first.expected().low() > 60 && first.expected().high() < 140, first.toString());
        double day = score(midnight + 12 * 60 * MINUTE, 1_000);
        assertTrue(day < busyNight / 10, "by day it is normal");
    }

    @Test
    void shouldWaitForADayToCompareWith() {
        long time = learn(0, 23 * 60, 5);
        assertTrue(Double.isNaN(score(time, usual(time))));
        assertEquals("waits for a day to compare with", scorer.waitingFor());
        time = learn(time + 5 * MINUTE, 6 * 60, 5);
        assertFalse(Double.isNaN(score(time, usual(time))));
    }

    @Test
    void shouldSayThatItCannotHelpASourceThatSendsTooSeldom() {
        long time = learn(0, 60 * 24 * 60, 12 * 60);
        assertTrue(Double.isNaN(score(time, 100)));
        assertEquals("the source sends too seldom for times of day", scorer.waitingFor());
    }

    @Test
    void shouldForgetWhatIsOlderThanItsDays() {
        SeasonalScorer oneDay = new SeasonalScorer(1);
        for (long time = 0; time < 24 * 60 * MINUTE; time += 5 * MINUTE) {
            oneDay.score(Event.of("shop", time, SCHEMA, time, 0));
        }
        long muchLater = 30L * 24 * 60 * MINUTE;
        assertTrue(Double.isNaN(oneDay.score(Event.of("shop", muchLater, SCHEMA, 1, 0))));
    }
}
