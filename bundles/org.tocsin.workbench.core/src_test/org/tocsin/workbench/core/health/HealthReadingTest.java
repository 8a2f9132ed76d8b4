package org.tocsin.workbench.core.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.monitor.Health;
import org.tocsin.api.monitor.Health.DetectorHealth;
import org.tocsin.api.monitor.Health.DetectorWork;
import org.tocsin.api.monitor.Health.WriterHealth;

class HealthReadingTest {

    private static final Health.Failures PAUSED = new Health.Failures(
            List.of(new DetectorHealth("odd", 5, true, "Detector odd threw X on s.")), List.of(), List.of());

    private static HealthReading reading(List<HealthSample> samples) {
        return HealthReading.of(samples, id -> "The " + id);
    }

    private static HealthFigure figure(HealthReading reading, String name) {
        return reading.figures().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldSayNothingWhereNothingIsKnown() {
        assertEquals(HealthReading.NONE, reading(List.of()));
    }

    @Test
    void shouldShowEveryFigureOfTheFirstSampleAtOnce() {
        HealthReading reading = reading(List.of(HealthSamples.at(0, HealthSamples.flowing(10, 0))));
        assertEquals(
                List.of("Events a second", "Queue", "Lag", "Dropped", "Detectors, of a core", "Memory", "Sources"),
                reading.figures().stream().map(HealthFigure::name).toList());
        assertTrue(reading.figures().stream().noneMatch(one -> one.course().isEmpty()));
        assertFalse(figure(reading, "Dropped").trouble());
    }

    @Test
    void shouldDrawHowManyEventsAreDroppedInASecond() {
        HealthReading reading = reading(List.of(
                HealthSamples.at(0, HealthSamples.flowing(10, 0)),
                HealthSamples.at(1, HealthSamples.flowing(20, 30)),
                HealthSamples.at(2, HealthSamples.flowing(30, 30))));
        HealthFigure dropped = figure(reading, "Dropped");
        assertEquals("30", dropped.now());
        assertEquals(List.of(30.0, 0.0), dropped.course());
        assertEquals("30/s", dropped.most());
        assertTrue(dropped.trouble());
    }

    @Test
    void shouldSayWhatADetectorCostsByTheLastSeconds() {
        List<HealthSample> samples = IntStream.rangeClosed(0, 10)
                .mapToObj(second -> HealthSamples.at(
                        second,
                        HealthSamples.working(
                                new DetectorWork("forest", second * 20L, Duration.ofMillis(second * 10L)))))
                .toList();
        PlugInRow row = reading(samples).plugIns().getFirst();
        assertEquals("The forest", row.name());
        assertEquals("20", row.rate());
        assertEquals("500 µs", row.each());
        assertEquals("1 %", row.share());
        assertEquals(PlugInRow.State.WELL, row.state());
    }

    @Test
    void shouldPutWhatIsPausedFirstAndSayWhy() {
        HealthReading reading = reading(List.of(HealthSamples.at(
                0,
                HealthSamples.failing(
                        PAUSED,
                        new DetectorWork("calm", 1, Duration.ZERO),
                        new DetectorWork("odd", 5, Duration.ZERO)))));
        PlugInRow first = reading.plugIns().getFirst();
        assertEquals("The odd", first.name());
        assertEquals(PlugInRow.State.PAUSED, first.state());
        assertEquals("Detector odd threw X on s.", first.words());
        assertTrue(reading.resumable());
    }

    @Test
    void shouldCallADetectorFailingForAMinuteOnly() {
        Health before = HealthSamples.working(new DetectorWork("odd", 5, Duration.ZERO));
        Health after = HealthSamples.failing(
                new Health.Failures(List.of(new DetectorHealth("odd", 1, false, "It threw.")), List.of(), List.of()),
                new DetectorWork("odd", 9, Duration.ZERO));
        assertEquals(PlugInRow.State.FAILING, state(HealthSamples.at(0, before), HealthSamples.at(5, after)));
        assertEquals(
                PlugInRow.State.WELL,
                state(HealthSamples.at(0, before), HealthSamples.at(5, after), HealthSamples.at(65, after)));
    }

    private static PlugInRow.State state(HealthSample... samples) {
        return reading(List.of(samples)).plugIns().getFirst().state();
    }

    @Test
    void shouldSayWhatAWriterHasLost() {
        Health full = HealthSamples.failing(new Health.Failures(
                List.of(), List.of(new WriterHealth("csv", 7, 2, 9, 3, "The disk is full.")), List.of()));
        PlugInRow row = reading(List.of(HealthSamples.at(0, full))).plugIns().getFirst();
        assertEquals(PlugInRow.State.FAILING, row.state());
        assertEquals("The disk is full. 7 written, 2 waiting, 9 lost", row.words());
        assertEquals(3, row.failures());
    }
}
