package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HighlightTest {

    private final Highlight highlight = new Highlight();

    @Test
    void shouldPreferWhatIsPointedAt() {
        highlight.pick(Optional.of("db-1"));
        highlight.point(Optional.of("web-1"));
        assertEquals(Optional.of("web-1"), highlight.source());
        highlight.point(Optional.empty());
        assertEquals(Optional.of("db-1"), highlight.source());
    }

    @Test
    void shouldTakeAPickBackWhenItIsPickedAgain() {
        highlight.toggle("db-1");
        highlight.toggle("web-1");
        assertEquals(Optional.of("web-1"), highlight.source());
        highlight.toggle("web-1");
        assertEquals(Optional.empty(), highlight.source());
    }

    @Test
    void shouldTellOfChangesOnly() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        try (AutoCloseable listening = highlight.onChange(changes::incrementAndGet)) {
            highlight.pick(Optional.of("db-1"));
            highlight.pick(Optional.of("db-1"));
        }
        highlight.pick(Optional.empty());
        assertEquals(1, changes.get());
    }
}
