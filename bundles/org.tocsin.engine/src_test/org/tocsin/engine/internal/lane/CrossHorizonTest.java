package org.tocsin.engine.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class CrossHorizonTest {

    private static final Schema SCHEMA = Schema.named("m");
    private static final KnownSource ALL = KnownSource.allSources();
    private static final long TOLERANCE = 5_000;

    private Horizon horizon = new CrossHorizon();
    private EventBuffer buffer = new EventBuffer(horizon);
    private final List<String> out = new ArrayList<>();
    private long number;

    private boolean send(boolean ordered, String source, long time) {
        Arrival arrival = new Arrival(Event.of(source, time, SCHEMA, 0), ALL, ordered, ++number, number, time);
        boolean taken = buffer.admits(arrival, TOLERANCE);
        if (taken && buffer.passes(arrival, TOLERANCE)) {
            out.add(text(arrival));
        } else if (taken) {
            buffer.hold(arrival);
        }
        for (Arrival due = buffer.next(TOLERANCE); due != null; due = buffer.next(TOLERANCE)) {
            out.add(text(due));
        }
        return taken;
    }

    private static String text(Arrival arrival) {
        return arrival.event().source() + " " + arrival.event().epochMillis();
    }

    /** What has come out since this was asked last. */
    private List<String> out() {
        List<String> since = List.copyOf(out);
        out.clear();
        return since;
    }

    private void begin(boolean ordered, String... sources) {
        for (long time = 0; time <= TOLERANCE + 1_000; time += 1_000) {
            for (String source : sources) {
                send(ordered, source, time);
            }
        }
        out();
    }

    @Test
    void sourcesInOrderWaitForNothingButEachOther() {
        begin(true, "b", "a");
        send(true, "b", 7_000);
        assertEquals(List.of(), out());
        send(true, "a", 7_000);
        assertEquals(List.of("a 7000", "b 7000"), out());
    }

    @Test
    void atTheBeginningOthersMayTurnUp() {
        send(true, "b", 1_000);
        send(true, "b", 3_000);
        assertEquals(List.of(), out());
        assertTrue(send(true, "a", 500));
        send(true, "b", 6_000);
        assertEquals(List.of("a 500"), out());
        send(true, "a", 6_001);
        assertEquals(List.of("b 1000", "b 3000", "b 6000"), out());
    }

    @Test
    void aSilentSourceIsWaitedForAsLongAsTheTolerance() {
        begin(true, "a", "silent");
        send(true, "a", 7_000);
        send(true, "a", 12_000);
        assertEquals(List.of(), out());
        send(true, "a", 12_001);
        assertEquals(List.of("a 7000"), out());
        assertTrue(send(true, "silent", 11_999));
        assertEquals(List.of("silent 11999"), out());
    }

    @Test
    void whoeverMaySendOutOfOrderIsWaitedForAsLongAsTheTolerance() {
        begin(false, "a", "b");
        send(false, "a", 8_000);
        send(false, "b", 8_000);
        assertTrue(send(false, "a", 7_000));
        assertFalse(send(false, "a", 2_999));
        send(false, "b", 12_001);
        assertEquals("a 7000", out().getLast());
    }

    @Test
    void whoeverHasLeftIsNotWaitedFor() {
        begin(true, "a", "b", "gone");
        horizon.leave("gone"::equals);
        send(true, "a", 7_000);
        send(true, "b", 7_000);
        assertEquals(List.of("a 7000", "b 7000"), out());
    }

    @Test
    void aSecondEventOfTheSameInstantIsNotLate() {
        begin(true, "a", "b");
        send(true, "a", 7_000);
        send(true, "b", 7_000);
        assertTrue(send(true, "a", 7_000));
        assertEquals(List.of("a 7000", "b 7000", "a 7000"), out());
    }

    @Property(tries = 300)
    void whateverTheDelaysAllComeOutInOrderOfTime(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 4_800) Integer> delays,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 4_000) Integer> intervals) {
        horizon = new CrossHorizon(); // all tries share this object
        buffer = new EventBuffer(horizon);
        out.clear();
        record Sent(String source, long time, long at) {}
        List<Sent> sent = new ArrayList<>();
        IntStream.range(0, delays.size()).forEach(source -> {
            for (long time = source; time < 40_000; time += intervals.get(source)) {
                sent.add(new Sent("s" + source, time, time + delays.get(source)));
            }
        });
        sent.sort(Comparator.comparingLong(Sent::at));
        sent.forEach(one -> assertTrue(send(true, one.source(), one.time())));
        for (Arrival due = buffer.nextOfAll(); due != null; due = buffer.nextOfAll()) {
            out.add(text(due));
        }
        sent.sort(Comparator.comparingLong(Sent::time).thenComparing(Sent::source));
        assertEquals(sent.stream().map(one -> one.source() + " " + one.time()).toList(), out());
    }
}
