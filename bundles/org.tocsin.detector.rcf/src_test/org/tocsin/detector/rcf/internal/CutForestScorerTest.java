package org.tocsin.detector.rcf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class CutForestScorerTest {

    private static final Schema SCHEMA = Schema.named("cpu", "latency", "errors");

    private final CutForestScorer scorer = new CutForestScorer(new CutForestSettings(4, 50, 256, 1));
    private final SplittableRandom random = new SplittableRandom(2);

    private double score(int number, double cpu, double latency, double errors) {
        return scorer.score(Event.of("a", 1_000L * number, SCHEMA, cpu, latency, errors));
    }

    private double calm(int number) {
        return score(number, 40 + random.nextGaussian(), 1_000 + 20 * random.nextGaussian(), random.nextDouble());
    }

    @Test
    void shouldAttributeAnOddEventAndSayWhatItExpected() {
        double usual = 0;
        for (int number = 0; number < 500; number++) {
            usual = calm(number);
        }
        double odd = score(500, 40, 1_600, 0.5);
        assertTrue(odd > 1.5 * usual, usual + " and " + odd);
        Contribution first = scorer.contributions().get(0);
        assertEquals("latency", first.metric());
        assertEquals(1_600, first.value(), 0.01);
        assertEquals(1_000, first.expected().high(), 80);
        assertEquals(
                1,
                scorer.contributions().stream().mapToDouble(Contribution::share).sum(),
                1e-6);
    }

    @Test
    void shouldLookAtFewerEventsTogetherTheMoreMetricsThereAre() {
        CutForestSettings settings = new CutForestSettings(8, 50, 256, 1);
        assertEquals(8, settings.shingle(1));
        assertEquals(8, settings.shingle(6));
        assertEquals(2, settings.shingle(38));
        assertEquals(1, settings.shingle(500));
    }
}
