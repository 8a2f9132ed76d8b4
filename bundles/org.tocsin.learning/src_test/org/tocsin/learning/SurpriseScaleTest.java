package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurpriseScaleTest {

    private final SurpriseScale scale = new SurpriseScale();

    @Test
    void shouldSayNothingBeforeItHasSeenEnough() {
        for (int i = 0; i < SurpriseScale.needed(); i++) {
            assertFalse(scale.ready());
            assertEquals(0, scale.surprise(i));
            scale.learn(i);
        }
        assertTrue(scale.ready());
        assertTrue(scale.surprise(1e6) > 2);
    }

    @Test
    void shouldBeAsSurprisedAsItsOwnPastSays() {
        SplittableRandom random = new SplittableRandom(7);
        int above = 0;
        int asked = 0;
        for (int i = 0; i < 200_000; i++) {
            double score = -Math.log(1 - random.nextDouble());
            if (scale.ready()) {
                asked++;
                above += scale.surprise(score) >= 2 ? 1 : 0;
            }
            scale.learn(score);
        }
        assertEquals(0.01, (double) above / asked, 0.004);
    }

    @Test
    void shouldNotBeSurprisedByAScoreThatIsAlwaysTheSame() {
        for (int i = 0; i < 1_000; i++) {
            assertTrue(scale.surprise(0.2) <= 1);
            scale.learn(0.2);
        }
        assertTrue(scale.surprise(0.2 + 1e-9) <= 2, "no more than rounding");
        assertTrue(scale.surprise(0.21) > 6);
    }

    @Test
    void shouldNotForgetTheBeginningOfALongPast() {
        for (int i = 0; i < 1_000; i++) {
            scale.learn(10);
        }
        for (int i = 0; i < 20_000; i++) {
            scale.surprise(1);
            scale.learn(1);
        }
        assertTrue(scale.surprise(9) < 2, "what a twentieth of the past was like is nothing new");
        assertTrue(scale.surprise(100) > 2);
    }
}
