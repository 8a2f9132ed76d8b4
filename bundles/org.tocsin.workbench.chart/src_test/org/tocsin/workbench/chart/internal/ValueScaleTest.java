package org.tocsin.workbench.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.chart.Level;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Marker;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeSpan;

class ValueScaleTest {

    private static final RGB BLUE = new RGB(0, 0, 255);

    private static Line line(double... values) {
        double[] times = new double[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i * 1_000;
        }
        return new Line("web-1", BLUE, times, values);
    }

    private static Plot plot(String unit, List<Level> levels, double... values) {
        return new Plot("cpu", unit, List.of(line(values)), List.of(), List.of(), levels);
    }

    @Test
    void shouldShowPercentagesFromZeroToHundred() {
        assertEquals(new ValueScale(0, 100), ValueScale.of(plot("%", List.of(), 20, 30)));
        assertTrue(ValueScale.of(plot("%", List.of(), 20, 250)).high() > 250);
    }

    @Test
    void shouldShowALevelThatIsNearAndNotOneThatIsFar() {
        assertTrue(ValueScale.of(plot("ms", List.of(new Level(120, Emphasis.LOW, "")), 50, 100))
                        .high()
                > 120);
        assertTrue(ValueScale.of(plot("ms", List.of(new Level(1_000, Emphasis.LOW, "")), 50, 100))
                        .high()
                < 200);
    }

    @RepeatedTest(50)
    void shouldHoldAllValuesAndHaveRoundTicksWithin(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        double[] values = random.doubles(1 + random.nextInt(20), -1e6, 1e6)
                .map(value -> value * Math.pow(10, -random.nextInt(9)))
                .toArray();
        ValueScale scale = ValueScale.of(plot("ms", List.of(), values));
        assertTrue(scale.high() > scale.low());
        for (double value : values) {
            assertTrue(scale.fraction(value) >= -1e-9 && scale.fraction(value) <= 1 + 1e-9, value + " in " + scale);
        }
        List<Double> ticks = scale.ticks(4);
        assertTrue(ticks.size() <= 6, ticks + " in " + scale);
    }

    @Test
    void shouldWriteValuesBriefly() {
        assertEquals("12.5", ValueScale.text(12.5));
        assertEquals("12k", ValueScale.text(12_000));
        assertEquals("3.2M", ValueScale.text(3_200_000));
        assertEquals("0", ValueScale.text(0));
    }

    @Test
    void shouldCutALineAtItsGaps() {
        Segments segments = Segments.of(line(Double.NaN, 1, 2, Double.NaN, Double.NaN, 3, Double.NaN));
        assertEquals(2, segments.size());
        assertEquals(2, segments.values().get(0).length);
        assertEquals(5_000, segments.times().get(1)[0]);
    }

    @Test
    void shouldReadOutTheValuesOfAMoment() {
        Marker marker = new Marker("a", 1_000, 2, Marker.Shape.DIAMOND, Emphasis.HIGH, false, "cpu is high");
        String text =
                Readout.of(plot("%", List.of(), 1, 2, 3), 1_100, 500, Optional.of(marker), java.time.ZoneOffset.UTC);
        assertEquals("1 Jan 1970 00:00:01\nweb-1: 2 %\n\ncpu is high", text);
    }

    @Test
    void shouldZoomAboutAPlaceThatStays() {
        TimeSpan span = new TimeSpan(0, 100_000);
        TimeSpan closer = span.zoomed(0.5, 0.25);
        assertEquals(50_000, closer.length());
        assertEquals(span.at(0.25), closer.at(0.25));
        assertEquals(TimeSpan.SHORTEST, span.zoomed(1e-9, 0.5).length());
        assertEquals(new TimeSpan(10_000, 110_000), span.moved(0.1));
    }

    @Test
    void shouldRoundToWhatCanBeToldApart() {
        assertEquals(87, new ValueScale(0, 100).rounded(87.3421));
        assertEquals(0.13, new ValueScale(0, 1).rounded(0.12789));
        assertEquals(43_000, new ValueScale(0, 60_000).rounded(43_123));
        ValueScale scale = new ValueScale(20, 60);
        assertEquals(42, scale.at(scale.fraction(42)), 1e-9);
    }
}
