package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class EventBufferPropertyTest {

    private static final Schema SCHEMA = Schema.named("m");
    private static final KnownSource SOURCE = new KnownSource("s");

    private long number;

    private Arrival at(long time) {
        return new Arrival(Event.of("s", time, SCHEMA, 0), SOURCE, false, ++number, number, time);
    }

    @Property(tries = 300)
    void theOrderWithinTheToleranceDoesNotMatter(@ForAll List<@IntRange(max = 400) Integer> delays) {
        List<Long> arrivalOrder = IntStream.range(0, delays.size())
                .boxed()
                .sorted((a, b) -> Long.compare(a * 100L + delays.get(a), b * 100L + delays.get(b)))
                .map(i -> i * 100L)
                .toList();
        EventBuffer mixed = new EventBuffer(new SourceHorizon());
        List<Long> released = new ArrayList<>();
        for (long time : arrivalOrder) {
            Arrival arrival = at(time);
            assertTrue(mixed.admits(arrival, 500));
            mixed.hold(arrival);
            for (Arrival due = mixed.next(500); due != null; due = mixed.next(500)) {
                released.add(due.event().epochMillis());
            }
        }
        for (Arrival due = mixed.nextOfAll(); due != null; due = mixed.nextOfAll()) {
            released.add(due.event().epochMillis());
        }
        assertEquals(IntStream.range(0, delays.size()).mapToObj(i -> i * 100L).toList(), released);
    }
}
