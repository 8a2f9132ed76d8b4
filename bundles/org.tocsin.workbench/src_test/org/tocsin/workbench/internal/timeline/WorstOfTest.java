package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.Band;
import org.tocsin.workbench.chart.Emphasis;

class WorstOfTest {

    private static Band band(long from, long to, Emphasis emphasis) {
        return new Band(from, to, emphasis);
    }

    @Test
    void shouldMergeWhatOverlaps() {
        assertEquals(
                List.of(band(0, 30, Emphasis.HIGH)),
                WorstOf.bands(List.of(band(10, 30, Emphasis.HIGH), band(0, 20, Emphasis.HIGH))));
    }

    @Test
    void shouldShowTheWorstOfEachTime() {
        assertEquals(
                List.of(band(0, 10, Emphasis.LOW), band(10, 20, Emphasis.HIGHEST), band(20, 40, Emphasis.LOW)),
                WorstOf.bands(List.of(
                        band(0, 40, Emphasis.LOW), band(10, 20, Emphasis.HIGHEST), band(12, 15, Emphasis.MEDIUM))));
    }

    @Test
    void shouldLeaveGapsAndSeeWhatLastedNoTime() {
        assertEquals(
                List.of(band(0, 1, Emphasis.LOW), band(50, 60, Emphasis.LOW)),
                WorstOf.bands(List.of(band(50, 60, Emphasis.LOW), band(0, 0, Emphasis.LOW))));
        assertEquals(List.of(), WorstOf.bands(List.of()));
    }
}
