package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.Plot.Frame;

class PanelOrderTest {

    private static final List<String> SEEN = List.of("cpu %", "disk %", "latency ms");

    @Test
    void shouldStandByNameUntilSomethingIsMoved() {
        assertEquals(SEEN, PanelOrder.BY_NAME.sorted(List.of("latency ms", "cpu %", "disk %")));
        PanelOrder moved = PanelOrder.BY_NAME.moved("latency ms", SEEN, -1);
        assertEquals(List.of("cpu %", "latency ms", "disk %"), moved.sorted(SEEN));
        assertEquals(
                List.of("cpu %", "latency ms", "disk %", "a", "b"),
                moved.sorted(List.of("b", "a", "cpu %", "disk %", "latency ms")),
                "what comes later stands behind, by name");
    }

    @Test
    void shouldNotMoveBeyondTheEnds() {
        assertEquals(PanelOrder.BY_NAME, PanelOrder.BY_NAME.moved("cpu %", SEEN, -1));
        assertEquals(PanelOrder.BY_NAME, PanelOrder.BY_NAME.moved("latency ms", SEEN, 1));
        assertEquals(PanelOrder.BY_NAME, PanelOrder.BY_NAME.moved("gone", SEEN, 1));
    }

    @Test
    void shouldComeBackFromItsText() {
        PanelOrder order = PanelOrder.BY_NAME
                .moved("latency ms", SEEN, -1)
                .with("cpu %", new Frame(true, 0))
                .with("disk %", new Frame(false, 2));
        assertEquals(order, PanelOrder.parse(order.text()));
        assertEquals(PanelOrder.BY_NAME, PanelOrder.parse("nonsense\nframe\tx\t\tmany\n"));
    }

    @Test
    void shouldForgetFramesThatAreAsAllOthers() {
        PanelOrder taller = PanelOrder.BY_NAME.with("cpu %", Frame.PLAIN.taller(1));
        assertEquals(
                PanelOrder.BY_NAME, taller.with("cpu %", taller.frame("cpu %").taller(-1)));
        assertEquals(Frame.PLAIN.taller(99), Frame.PLAIN.taller(5), "not taller than five steps");
    }
}
