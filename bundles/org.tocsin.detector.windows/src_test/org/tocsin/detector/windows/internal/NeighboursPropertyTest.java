package org.tocsin.detector.windows.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NeighboursPropertyTest {

    @Property(tries = 200)
    void findsTheSameAsLookingAtEveryWindowToItsEnd(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int metrics,
            @ForAll @IntRange(min = 1, max = 9) int points,
            @ForAll @IntRange(min = 3, max = 60) int count) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] factors = row(random, metrics);
        PastWindows past = new PastWindows(64, metrics * points);
        List<float[]> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(row(random, metrics * points));
            past.keep(all.get(i), i, i);
        }
        float[] window = row(random, metrics * points);
        Neighbours neighbours = new Neighbours(3, metrics * points);
        neighbours.search(window, factors, past, count);
        double third = all.stream()
                .mapToDouble(other -> distance(window, other, factors))
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
        assertEquals(third, neighbours.furthest(), 1e-4 * third + 1e-9);
    }

    private static float[] row(SplittableRandom random, int length) {
        float[] row = new float[length];
        for (int i = 0; i < length; i++) {
            row[i] = (float) random.nextDouble(-1, 1);
        }
        return row;
    }

    private static double distance(float[] window, float[] other, float[] factors) {
        double sum = 0;
        for (int i = 0; i < window.length; i++) {
            double difference = ((double) window[i] - other[i]) * factors[i % factors.length];
            sum += difference * difference;
        }
        return sum;
    }
}
