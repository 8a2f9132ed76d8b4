package org.tocsin.recording.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

class BlockCodePropertyTest {

    private static final Schema SCHEMA =
            Schema.of(List.of(new Metric("cpu", "%"), new Metric("Übertragung \uD83D\uDE00", "")));

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Double> odd = Arbitraries.of(
                0.0,
                -0.0,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                999_999_999_999_999.0,
                1e15,
                1e16,
                0.1 + 0.2,
                0.000_001,
                0.000_000_1);
        Arbitrary<Double> decimal =
                Arbitraries.longs().between(-2_000_000, 2_000_000).map(whole -> whole / 1000.0);
        Arbitrary<Double> column =
                Arbitraries.frequencyOf(Tuple.of(8, decimal), Tuple.of(1, odd), Tuple.of(1, Arbitraries.doubles()));
        return Combinators.combine(Arbitraries.longs(), decimal, column)
                .as((time, first, second) -> Event.of("web-1", time, SCHEMA, first, second))
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    @Property(tries = 400)
    void blocksLoseNothing(@ForAll("events") List<Event> events) throws IOException {
        SourceRows rows = new SourceRows("web-1", SCHEMA);
        events.forEach(rows::add);
        assertEquals(events, all(BlockCode.read("web-1", BlockCode.write(rows))));
    }

    @Property(tries = 200)
    void framesLoseNothing(@ForAll("events") List<Event> events) throws IOException {
        assertEquals(events, FrameCode.read(FrameCode.write(events)));
    }

    private static List<Event> all(SourceRows rows) {
        List<Event> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            all.add(rows.event(row));
        }
        return all;
    }
}
