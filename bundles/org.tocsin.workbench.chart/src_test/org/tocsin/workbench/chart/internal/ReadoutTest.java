package org.tocsin.workbench.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Look;
import org.tocsin.workbench.chart.Plot;

class ReadoutTest {

    private static Line line(String name, Look look, double value) {
        return new Line(name, new RGB(0, 0, 0), look, new double[] {0}, new double[] {value});
    }

    @Test
    void shouldNameWhatIsLookedAtFirstAndWhatWasLast() {
        List<Line> lines = List.of(
                line("db-1, yesterday", Look.PAST, 99),
                line("web-1", Look.FADED, 20),
                line("web-2", Look.FADED, 90),
                line("db-1", Look.FRONT, 50));
        Plot plot = new Plot("cpu", "%", lines, List.of(), List.of(), List.of());
        assertEquals("""
                1 Jan 1970 00:00:00
                db-1: 50 %
                web-2: 90 %
                web-1: 20 %
                db-1, yesterday: 99 %""", Readout.of(plot, 0, 1_000, Optional.empty(), ZoneOffset.UTC));
    }

    @Test
    void shouldSayWhereMorePlotsAre() {
        assertEquals("▾ 3 more below", MoreHint.words(0, 3));
        assertEquals("▴ 1 more above   ▾ 2 more below", MoreHint.words(1, 2));
        assertEquals("", MoreHint.words(0, 0));
    }

    @Test
    void shouldGiveFoldedPlotsLittleRoomAndOthersSteps() {
        int plain = PlotColumn.height(Plot.Frame.PLAIN);
        assertTrue(PlotColumn.height(new Plot.Frame(true, 3)) < plain / 3);
        assertTrue(PlotColumn.height(Plot.Frame.PLAIN.taller(1)) > plain);
        assertTrue(PlotColumn.height(Plot.Frame.PLAIN.taller(-1)) < plain);
    }
}
