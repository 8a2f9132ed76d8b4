package org.tocsin.engine.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.internal.lane.KnownSource;

class SourceDirectoryTest {

    private final LongAdder refused = new LongAdder();
    private final SourceDirectory sources = new SourceDirectory(2, refused);

    private static List<String> names(Collection<KnownSource> some) {
        return some.stream().map(KnownSource::name).toList();
    }

    @Test
    void beyondTheCapSourcesAreRefusedAndTheirEventsCounted() {
        KnownSource first = sources.admit("b");
        sources.admit("a");
        assertNull(sources.admit("c"));
        assertNull(sources.admit("c"));
        assertSame(first, sources.admit("b"));
        assertEquals(2, refused.sum());
        assertEquals(List.of("a", "b"), names(sources.all()));
    }

    @Test
    void whereMoreAreAllowedMoreAreAdmitted() {
        sources.admit("a");
        sources.admit("b");
        sources.limit(3);
        assertNotNull(sources.admit("c"));
        sources.limit(1);
        assertNotNull(sources.admit("c"));
        assertEquals(0, refused.sum());
    }

    @Test
    void silentSourcesAreTakenOutAndMakeRoom() {
        Objects.requireNonNull(sources.admit("b")).seen(1_000, this);
        Objects.requireNonNull(sources.admit("a")).seen(5_000, this);
        assertEquals(List.of("b"), names(sources.removeSilentSince(5_000)));
        assertNotNull(sources.admit("c"));
        assertEquals(true, sources.known("b").isEmpty());
    }

    @Test
    void whatStandsForAllIsNoneOfThem() {
        sources.admit("all sources");
        assertEquals(1, sources.size());
        assertEquals(2, sources.allAndTogether().size());
        assertSame(sources.together(), sources.allAndTogether().getLast());
    }
}
