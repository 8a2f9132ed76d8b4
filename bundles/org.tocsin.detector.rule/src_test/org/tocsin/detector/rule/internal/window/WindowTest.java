package org.tocsin.detector.rule.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void knowsNothingBeforeTheFirstValueAndAfterTheLast() {
        Window mean = new MomentsWindow(1000);
        assertEquals(Double.NaN, mean.value());
        mean.add(0, 5);
        assertEquals(5, mean.value());
        mean.add(999, Double.NaN);
        assertEquals(5, mean.value());
        mean.add(1000, Double.NaN);
        assertEquals(Double.NaN, mean.value());
    }

    @Test
    void infiniteValuesCountAsMissing() {
        Window mean = new MomentsWindow(1000);
        mean.add(0, Double.POSITIVE_INFINITY);
        mean.add(1, 3);
        mean.add(2, Double.NEGATIVE_INFINITY);
        assertEquals(3, mean.value());
    }

    @Test
    void runningSumsDoNotDriftAway() {
        MomentsWindow window = new MomentsWindow(60_000);
        for (int i = 0; i < 2_000_000; i++) {
            window.add(i * 1000L, i < 1_900_000 ? 1e12 + i : 0.1);
        }
        assertEquals(0.1, window.value(), 1e-12);
        assertEquals(0, window.deviation(), 1e-9);
    }

    @Test
    void forecastFollowsTheLine() {
        ForecastWindow disk = new ForecastWindow(7_200_000);
        for (int i = 0; i < 700; i++) {
            disk.add(i * 1000L, 50 + i / 100.0);
        }
        assertEquals(Double.NaN, disk.value(), "a tenth of the time is not over");
        for (int i = 700; i < 20_000; i++) {
            disk.add(i * 1000L, 50 + i / 100.0);
        }
        assertEquals(50 + (19_999 + 7200) / 100.0, disk.value(), 1e-6);
    }

    @Test
    void forecastCountsFromNowWhereTheLastValueIsMissing() {
        ForecastWindow disk = new ForecastWindow(10_000);
        for (int i = 0; i < 8; i++) {
            disk.add(i * 1000L, 50 + i);
        }
        disk.add(9000, Double.NaN);
        assertEquals(50 + 9 + 10, disk.value(), 1e-9);
    }

    @Test
    void ratesAreASecond() {
        ChangeWindow rate = ChangeWindow.rate(60_000);
        ChangeWindow delta = ChangeWindow.delta(60_000);
        for (int i = 0; i <= 100; i++) {
            rate.add(i * 1000L, 3.0 * i);
            delta.add(i * 1000L, 3.0 * i);
        }
        assertEquals(3, rate.value(), 1e-12);
        assertEquals(3.0 * 59, delta.value(), 1e-12);
    }

    @Test
    void valuesOfALongWindowMayBeFarApart() {
        long day = 86_400_000;
        CountWindow window = new CountWindow(31 * day);
        window.add(0, 1);
        window.add(30 * day, 1);
        window.add(31 * day - 1, 1);
        assertEquals(3, window.value());
        window.add(31 * day, 1);
        assertEquals(3, window.value(), "the first has left");
        window.add(61 * day - 1, Double.NaN);
        assertEquals(3, window.value());
        window.add(61 * day, Double.NaN);
        assertEquals(2, window.value());
        window.add(100 * day, 1);
        assertEquals(1, window.value());
    }

    @Test
    void aPercentileNeedsNoMoreRoomOnceItsWindowWasFull() {
        QuantileWindow window = new QuantileWindow(1_800_000, 0.5);
        SplittableRandom random = new SplittableRandom(1);
        double[] values = random.doubles(1800, 60, 140).toArray();
        for (int i = 0; i < 2 * values.length; i++) {
            window.add(i * 1000L, values[i % values.length]);
        }
        int room = window.capacity();
        for (int i = 2 * values.length; i < 20 * values.length; i++) {
            window.add(i * 1000L, values[i % values.length]);
        }
        assertEquals(room, window.capacity());
        assertTrue(room < 8000, room + " bytes");
    }

    @Test
    void memoryStaysBoundedHoweverFastValuesCome() {
        MomentsWindow window = new MomentsWindow(1000_000);
        for (int i = 0; i < 1_000_000; i++) {
            window.add(i * 10L, i);
        }
        assertTrue(window.size() <= 1100, window.size() + " slices");
        assertTrue(window.capacity() <= 2048);
        assertEquals(100_000, window.count(), 200);
    }
}
