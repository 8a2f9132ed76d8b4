package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HistoryColumnsTest {

    @Test
    void shouldLeaveFewPointsAsTheyAre() {
        HistoryColumns columns = new HistoryColumns(0, 10_000, 100);
        columns.add(0, 1, 1);
        columns.add(1_000, 5, 5);
        columns.add(2_000, 2, 2);
        assertArrayEquals(new double[] {1, 5, 2}, columns.curve().values());
    }

    @RepeatedTest(30)
    void shouldKeepTheExtremesInAboutTwoPointsAColumn(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int count = 1 + random.nextInt(5_000);
        int pixels = 1 + random.nextInt(400);
        HistoryColumns columns = new HistoryColumns(0, count * 10L, pixels);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double value = random.nextGaussian() * 100;
            low = Math.min(low, value);
            high = Math.max(high, value);
            columns.add(i * 10L, value, value);
        }
        Curve curve = columns.curve();
        assertTrue(curve.times().length <= 2 * pixels + 4, curve.times().length + " points for " + pixels);
        assertEquals(low, Arrays.stream(curve.values()).min().orElseThrow());
        assertEquals(high, Arrays.stream(curve.values()).max().orElseThrow());
        for (int i = 1; i < curve.times().length; i++) {
            assertTrue(curve.times()[i] >= curve.times()[i - 1], "times go on");
        }
    }

    @Test
    void shouldShowAGapWhereNothingWasMeasuredForLong() {
        HistoryColumns columns = new HistoryColumns(0, 100_000, 1_000);
        for (int i = 0; i < 10; i++) {
            columns.add(i * 1_000L, 1, 1);
        }
        columns.add(60_000, 2, 2);
        double[] values = columns.curve().values();
        assertEquals(12, values.length);
        assertTrue(Double.isNaN(values[10]));
        assertEquals(2, values[11]);
    }

    @Test
    void shouldLeaveOutWhatIsMissing() {
        HistoryColumns columns = new HistoryColumns(0, 10_000, 100);
        columns.add(0, 1, 1);
        columns.add(500, Double.NaN, Double.NaN);
        columns.add(1_000, 2, 2);
        assertArrayEquals(new double[] {1, 2}, columns.curve().values());
    }
}
