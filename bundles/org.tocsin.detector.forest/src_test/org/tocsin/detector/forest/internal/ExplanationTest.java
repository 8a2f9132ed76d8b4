package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class ExplanationTest {

    private static final int SEEDS = 100;
    private static final Schema SIX = Schema.named("a", "b", "c", "d", "e", "f");

    /** Six metrics that follow one load, each with noise of its own. */
    private static double[] normal(Random random) {
        double load = random.nextGaussian();
        double[] values = new double[6];
        for (int i = 0; i < 6; i++) {
            values[i] = 100 * (i + 1) + 10 * (i + 1) * (0.7 * load + 0.7 * random.nextGaussian());
        }
        return values;
    }

    /** Which metrics are named first when these many were pushed out by eight standard deviations. */
    private static boolean named(int seed, int pushed) {
        Random random = new Random(seed);
        ForestDetector detector = new ForestDetector(new ForestSettings(100, 256, 512, 512, 0, 1, true, 1, seed));
        for (int i = 0; i < 512; i++) {
            detector.inspect(Event.of("s", i * 1000L, SIX, normal(random)));
        }
        double[] values = normal(random);
        Set<String> guilty = new TreeSet<>();
        while (guilty.size() < pushed) {
            int metric = random.nextInt(6);
            if (guilty.add(SIX.metric(metric).name())) {
                values[metric] = 100 * (metric + 1) + (random.nextBoolean() ? 80 : -80) * (metric + 1);
            }
        }
        if (!(detector.inspect(Event.of("s", 512_000, SIX, values)) instanceof Verdict.Anomaly anomaly)) {
            return false;
        }
        List<Contribution> parts = anomaly.contributions();
        assertEquals(1, parts.stream().mapToDouble(Contribution::share).sum(), 1e-9);
        for (Contribution part : parts) {
            double usual = 100 * (1 + SIX.position(part.metric()));
            assertTrue(part.expected().low() < usual && usual < part.expected().high(), part.toString());
        }
        Set<String> first = new TreeSet<>();
        parts.subList(0, pushed).forEach(part -> first.add(part.metric()));
        return first.equals(guilty);
    }

    private static int namedOf(int pushed) {
        int named = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            named += named(seed, pushed) ? 1 : 0;
        }
        return named;
    }

    @Test
    void aMetricOfSixThatIsPushedOutIsNamedFirst() {
        int named = namedOf(1);
        assertTrue(named >= 95, named + " of " + SEEDS);
    }

    @Test
    void twoOfSixThatArePushedOutAreNamedFirst() {
        int named = namedOf(2);
        assertTrue(named >= 95, named + " of " + SEEDS);
    }
}
