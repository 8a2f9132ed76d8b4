package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.event.Event;
import org.tocsin.recording.RecordingQuery;

class EarlierCurvesTest {

    private static final SeriesKey CPU = new SeriesKey("a", Events.SCHEMA.metric(0));
    private static final SeriesKey MEMORY = new SeriesKey("b", Events.SCHEMA.metric(1));

    private final List<RecordingQuery> queries = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final EarlierCurves curves = new EarlierCurves(
            (query, reader) -> {
                queries.add(query);
                for (int second = 0; second < 1_000; second++) {
                    for (String source : List.of("a", "b")) {
                        Event event = Events.calm(source, second);
                        if (!event.time().isBefore(query.from())
                                && !event.time().isAfter(query.to())
                                && query.sources().contains(source)) {
                            assertTrue(reader.test(event));
                        }
                    }
                }
            },
            waiting::add);

    private Curve read(SeriesKey key, int from, int to) {
        return curves.read(key, Events.millis(from), Events.millis(to), 1_000);
    }

    private void work() {
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void shouldKnowWhatWasMeasuredOnceItIsRead() {
        assertTrue(read(CPU, 100, 200).isEmpty());
        assertTrue(read(MEMORY, 100, 200).isEmpty());
        assertEquals(1, waiting.size());
        work();
        assertEquals(1, curves.version());
        Curve cpu = read(CPU, 100, 200);
        assertEquals(Events.millis(100), cpu.times()[0]);
        assertEquals(Events.calm("a", 100).value(0), cpu.values()[0]);
        assertEquals(Events.calm("b", 100).value(1), read(MEMORY, 100, 200).values()[0]);
        assertEquals(Set.of("a", "b"), queries.getFirst().sources());
    }

    @Test
    void shouldReadAheadForWhoFollowsTheNewest() {
        read(CPU, 100, 200);
        work();
        for (int second = 0; second < 50; second++) {
            assertTrue(read(CPU, 100 + second, 200 + second).times().length > 0);
        }
        assertEquals(List.of(), waiting);
        double[] stale = read(CPU, 151, 251).times();
        assertEquals(1, waiting.size());
        assertArrayEquals(stale, read(CPU, 100, 200).times());
        work();
        assertEquals(Events.millis(151), read(CPU, 151, 251).times()[0]);
    }

    @Test
    void shouldReadASeriesThatIsWantedLaterWithTheOthers() {
        read(CPU, 100, 200);
        work();
        read(MEMORY, 100, 200);
        work();
        assertTrue(read(MEMORY, 100, 200).times().length > 0);
        assertTrue(read(CPU, 100, 200).times().length > 0);
        assertEquals(List.of(), waiting);
        assertEquals(2, queries.size());
    }
}
