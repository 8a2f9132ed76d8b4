package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FalseAlertRateTest {

    /** Events of a day, one every second. */
    private static final int DAY = 86_400;

    @Test
    void shouldAskForMoreSurpriseTheMoreOftenASourceSends() {
        FalseAlertRate rate = new FalseAlertRate(0.3);
        // 12 windows an alert, 86,400 events a day
        assertEquals(-Math.log10(0.3 * 12 / 86_400), rate.surprise(1_000, DAY), 1e-9);
        assertTrue(rate.surprise(1_000, DAY) > rate.surprise(60_000, DAY));
        assertTrue(new FalseAlertRate(3).surprise(1_000, DAY) < rate.surprise(1_000, DAY));
    }

    @Test
    void shouldNeverCallMoreThanOneInAHundredAnAnomaly() {
        assertEquals(2, new FalseAlertRate(0.3).surprise(3_600_000, DAY), 1e-9);
        assertEquals(2, new FalseAlertRate(1_000).surprise(60_000, DAY), 1e-9);
    }

    @Test
    void shouldAskForMoreUntilASourceIsKnownForAnHour() {
        FalseAlertRate rate = new FalseAlertRate(3);
        assertEquals(rate.surprise(1_000, DAY) + 1, rate.surprise(1_000, 360), 1e-9);
        assertEquals(rate.surprise(1_000, DAY), rate.surprise(1_000, 3_600), 1e-9);
        assertTrue(Double.isFinite(rate.surprise(1_000, 0)));
    }

    @Test
    void shouldTellWhatHasToBeExpectedForASurprise() {
        FalseAlertRate rate = new FalseAlertRate(3);
        for (long seen : new long[] {200, 3_000, DAY}) {
            assertEquals(3, FalseAlertRate.perDay(rate.surprise(1_000, seen), 1_000, seen), 1e-9);
        }
    }

    @Test
    void shouldRefuseANumberThatIsNoneOrNegative() {
        assertThrows(IllegalArgumentException.class, () -> new FalseAlertRate(0));
        assertThrows(IllegalArgumentException.class, () -> new FalseAlertRate(Double.NaN));
    }
}
