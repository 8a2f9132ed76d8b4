package org.tocsin.detector.windows.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class WindowScorerTest {

    private static final Schema SIX = Schema.named("a", "b", "c", "d", "e", "f");

    /** Six metrics that go up and down together, with noise. */
    private static double[] calm(SplittableRandom random, int number) {
        double[] values = new double[6];
        for (int i = 0; i < 6; i++) {
            values[i] = 50 + 10 * Math.sin(number / 20.0 + i) + random.nextGaussian();
        }
        return values;
    }

    private static Event event(int number, double... values) {
        return Event.of("s", 1_000L * number, SIX, values);
    }

    private static WindowScorer learned(SplittableRandom random, int events, int step) {
        WindowScorer scorer = new WindowScorer(new WindowSettings(8, step, 128, 3));
        for (int number = 0; number < events; number++) {
            scorer.score(event(number, calm(random, number)));
        }
        return scorer;
    }

    @Test
    void shouldNameTheMetricFirstThatWasPushedOut() {
        int right = 0;
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WindowScorer scorer = learned(random, 400, 1);
            double[] values = calm(random, 400);
            values[seed % 6] += 60;
            scorer.score(event(400, values));
            List<Contribution> found = scorer.contributions();
            assertEquals(1, found.stream().mapToDouble(Contribution::share).sum(), 1e-9);
            assertTrue(found.get(0).expected().high() < values[seed % 6]);
            right += found.get(0).metric().equals(SIX.metric(seed % 6).name()) ? 1 : 0;
        }
        assertTrue(right >= 95, right + " of 100");
    }

    @Test
    void shouldNameBothMetricsThatWerePushedOut() {
        int right = 0;
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            WindowScorer scorer = learned(random, 400, 1);
            double[] values = calm(random, 400);
            int other = (seed + 2) % 6;
            values[seed % 6] += 60;
            values[other] -= 60;
            scorer.score(event(400, values));
            List<String> first = scorer.contributions().stream()
                    .limit(2)
                    .map(Contribution::metric)
                    .toList();
            right += first.contains(SIX.metric(seed % 6).name())
                            && first.contains(SIX.metric(other).name())
                    ? 1
                    : 0;
        }
        assertTrue(right >= 95, right + " of 100");
    }

    @Test
    void shouldSeeAMetricMoveThatNeverDid() {
        SplittableRandom random = new SplittableRandom(5);
        WindowScorer scorer = new WindowScorer(new WindowSettings(8, 1, 128, 3));
        double usual = 0;
        for (int number = 0; number < 400; number++) {
            double[] values = calm(random, number);
            values[3] = 0;
            usual = scorer.score(event(number, values));
        }
        double[] values = calm(random, 400);
        values[3] = 500;
        assertTrue(scorer.score(event(400, values)) > 100 * usual);
        assertEquals("d", scorer.contributions().get(0).metric());
    }

    @Test
    void shouldTellSeventyFiveFromABillion() {
        SplittableRandom random = new SplittableRandom(6);
        double[] near = calm(random, 400);
        near[0] = 75;
        double[] far = near.clone();
        far[0] = 1e9;
        double nearScore = learned(new SplittableRandom(6), 400, 1).score(event(400, near));
        double farScore = learned(new SplittableRandom(6), 400, 1).score(event(400, far));
        assertTrue(farScore > 1_000 * nearScore, nearScore + " and " + farScore);
    }

    @Test
    void shouldBeNormalAgainWhenItWasSeenOftenEnough() {
        SplittableRandom random = new SplittableRandom(8);
        WindowScorer scorer = learned(random, 400, 1);
        double first = Double.NaN;
        double last = Double.NaN;
        for (int number = 400; number < 600; number++) {
            double[] values = calm(random, number);
            values[0] += 60;
            last = scorer.score(event(number, values));
            first = number == 400 ? last : first;
        }
        assertTrue(last < first, "a new level is learned: " + first + ", then " + last);
    }

    @Test
    void shouldNotBeSurprisedByAGapInTime() {
        SplittableRandom random = new SplittableRandom(9);
        WindowScorer scorer = learned(random, 400, 3);
        double before = scorer.score(event(400, calm(random, 400)));
        double after = scorer.score(Event.of("s", 900_000_000L, SIX, calm(random, 401)));
        assertTrue(after < 3 * before, before + " and " + after);
    }

    @Test
    void shouldBeginAnewWithAMetricThatWasNeverThere() {
        WindowScorer scorer = learned(new SplittableRandom(1), 400, 1);
        Schema seven = Schema.named("a", "b", "c", "d", "e", "f", "g");
        assertTrue(Double.isNaN(scorer.score(Event.of("s", 400_000, seven, 1, 2, 3, 4, 5, 6, 7))));
        assertEquals("waits for the first 8 events", scorer.waitingFor());
    }
}
