package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineColoursTest {

    private static final int COLOURS = 12;

    private final TextStore store = new TextStore();
    private final LineColours colours = new LineColours(store);

    @Test
    void shouldTellAllApartAsLongAsThereAreEnough() {
        List<String> names =
                IntStream.range(0, COLOURS).mapToObj(i -> "web-" + i).toList();
        colours.give(names, COLOURS);
        assertEquals(
                COLOURS, names.stream().mapToInt(colours::number).distinct().count());
    }

    @Test
    void shouldKeepAColourInLaterSessionsAndBesideOthers() {
        colours.give(List.of("db-1", "a name with spaces"), COLOURS);
        LineColours later = new LineColours(store);
        later.give(List.of("cache-1", "db-1", "web-1"), COLOURS);
        assertEquals(colours.number("db-1"), later.number("db-1"));
        assertEquals(colours.number("a name with spaces"), later.number("a name with spaces"));
        assertNotEquals(later.number("db-1"), later.number("web-1"));
    }

    @Test
    void shouldNotCareWhoComesFirst() {
        colours.give(List.of("b", "n", "z"), COLOURS);
        LineColours others = new LineColours(new TextStore());
        others.give(List.of("z", "b", "n"), COLOURS);
        assertEquals(colours.number("n"), others.number("n"));
        assertEquals(colours.number("z"), others.number("z"));
    }

    @Test
    void shouldGiveColoursAgainWhereThereAreNotEnough() {
        List<String> names =
                IntStream.range(0, 3 * COLOURS).mapToObj(i -> "s" + i).toList();
        colours.give(names, COLOURS);
        for (int colour = 0; colour < COLOURS; colour++) {
            int wanted = colour;
            assertEquals(
                    3,
                    names.stream()
                            .filter(name -> colours.number(name) == wanted)
                            .count());
        }
    }
}
