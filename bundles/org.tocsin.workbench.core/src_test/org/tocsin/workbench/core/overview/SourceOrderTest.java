package org.tocsin.workbench.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.workbench.core.monitor.AlertSamples;
import org.tocsin.workbench.core.monitor.AlertStory;

class SourceOrderTest {

    private static SourceTile calm(String source) {
        return new SourceTile(source, Optional.empty(), 0, 0);
    }

    private static SourceTile firing(String source, int open) {
        AlertStory story = AlertStory.beginning(AlertSamples.rule("a", AlertState.FIRING, 1, source, "cpu"));
        return new SourceTile(source, Optional.of(story), open, 0);
    }

    private static List<String> sorted(SourceOrder order, SourceTile... tiles) {
        return Stream.of(tiles)
                .sorted(order.comparator())
                .map(SourceTile::source)
                .toList();
    }

    @Test
    void shouldPutTroubleFirstAndMoreOfItBeforeLess() {
        assertEquals(
                List.of("z", "y", "x", "a", "b"),
                sorted(
                        SourceOrder.TROUBLE,
                        calm("b"),
                        firing("y", 1),
                        calm("a"),
                        firing("z", 3),
                        new SourceTile("x", Optional.empty(), 0, 2)));
    }

    @Test
    void shouldSortNumbersInNamesAsNumbers() {
        assertEquals(
                List.of("DEMO api-1", "DEMO api-2", "DEMO api-10", "Web", "web-007", "web-7", "web-12"),
                sorted(
                        SourceOrder.NAME,
                        calm("web-12"),
                        calm("web-7"),
                        calm("DEMO api-10"),
                        calm("web-007"),
                        calm("DEMO api-2"),
                        calm("Web"),
                        calm("DEMO api-1")));
    }
}
