package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FalseAlertRateTest {

    @Test
    void shouldAskForMoreSurpriseTheMoreOftenASourceSends() {
        FalseAlertRate rate = new FalseAlertRate(0.3);
        // 12 windows an alert, 86,400 events a day
        assertEquals(-Math.log10(0.3 * 12 / 86_400), rate.surprise(1_000), 1e-9);
        assertTrue(rate.surprise(1_000) > rate.surprise(60_000));
        assertTrue(new FalseAlertRate(3).surprise(1_000) < rate.surprise(1_000));
    }

    @Test
    void shouldNeverCallMoreThanOneInAHundredAnAnomaly() {
        assertEquals(2, new FalseAlertRate(0.3).surprise(3_600_000), 1e-9);
        assertEquals(2, new FalseAlertRate(1_000).surprise(60_000), 1e-9);
    }

    @Test
    void shouldRefuseANumberThatIsNoneOrNegative() {
        assertThrows(IllegalArgumentException.class, () -> new FalseAlertRate(0));
        assertThrows(IllegalArgumentException.class, () -> new FalseAlertRate(Double.NaN));
    }
}
