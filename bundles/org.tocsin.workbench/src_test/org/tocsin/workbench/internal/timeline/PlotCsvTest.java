package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.Line;
import org.tocsin.workbench.chart.Plot;

class PlotCsvTest {

    private static final RGB RED = new RGB(255, 0, 0);

    @Test
    void shouldHaveARowForEachTimeAndAColumnForEachLine() {
        Line web = new Line("web-1", RED, new double[] {0, 1_000}, new double[] {1.5, Double.NaN});
        Line odd = new Line("a, \"b\"", RED, new double[] {1_000}, new double[] {3});
        Plot plot = new Plot("cpu", "%", List.of(web, odd), List.of(), List.of(), List.of());
        assertEquals("""
                timestamp,web-1 (%),"a, ""b"" (%)"
                1970-01-01T00:00:00Z,1.5,
                1970-01-01T00:00:01Z,,3.0
                """, PlotCsv.of(plot));
    }
}
