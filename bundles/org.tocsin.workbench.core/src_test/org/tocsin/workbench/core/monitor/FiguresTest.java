package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.api.detector.ExpectedRange;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"93.4149, 93.41", "90, 90", "0.77171, 0.7717", "123456.7, 123457", "NaN, —", "Infinity, ∞"})
    void shouldWriteNumbersBriefly(double value, String text) {
        assertEquals(text, Figures.number(value));
    }

    @Test
    void shouldWriteRanges() {
        assertEquals("≤ 90", Figures.range(ExpectedRange.atMost(90)));
        assertEquals("≥ 1", Figures.range(ExpectedRange.atLeast(1)));
        assertEquals("20 – 40.5", Figures.range(new ExpectedRange(20, 40.5)));
        assertEquals("—", Figures.range(ExpectedRange.UNKNOWN));
    }

    @Test
    void shouldWriteTheDayOnlyWhereItIsNotToday() {
        assertEquals("12:00:00", Figures.time(AlertSamples.START, LocalDate.of(2026, 6, 30), ZoneOffset.UTC));
        assertEquals("30 Jun 12:00:00", Figures.time(AlertSamples.START, LocalDate.of(2026, 7, 1), ZoneOffset.UTC));
    }

    @Test
    void shouldWriteLengthsAndCounts() {
        assertEquals("850 ms", Figures.length(Duration.ofMillis(850)));
        assertEquals("12.5 s", Figures.length(Duration.ofMillis(12_500)));
        assertEquals("5 min", Figures.length(Duration.ofMinutes(5)));
        assertEquals("950", Figures.count(950));
        assertEquals("12.3k", Figures.count(12_340));
        assertEquals("3.4M", Figures.count(3_400_000));
    }
}
