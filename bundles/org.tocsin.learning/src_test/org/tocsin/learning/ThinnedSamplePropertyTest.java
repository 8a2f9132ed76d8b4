package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThinnedSamplePropertyTest {

    @Property
    void isSpreadEvenlyOverTheWholeStream(@ForAll @IntRange(min = 1, max = 20_000) int count) {
        ThinnedSample sample = new ThinnedSample(64);
        for (int i = 0; i < count; i++) {
            sample.add(i);
        }
        float[] sorted = sample.sorted();
        assertEquals(sample.size(), sorted.length);
        assertTrue(sorted.length <= 64 && sorted.length >= Math.min(count, 32));
        float step = sorted.length > 1 ? sorted[1] - sorted[0] : 1;
        for (int i = 1; i < sorted.length; i++) {
            assertEquals(step, sorted[i] - sorted[i - 1]);
        }
        assertTrue(count - 1 - sorted[sorted.length - 1] <= step, "the newest is not far back");
    }
}
