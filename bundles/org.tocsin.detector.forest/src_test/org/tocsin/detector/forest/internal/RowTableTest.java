package org.tocsin.detector.forest.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class RowTableTest {

    private final RowTable table = new RowTable(1000);

    private void fill(int rows) {
        table.follow(Schema.named("a", "b"));
        for (int i = 0; i < rows; i++) {
            table.add(i, new double[] {i, 0.1 * i});
        }
    }

    private List<Long> times() {
        return table.rows().stream().map(LearnedRow::time).toList();
    }

    @Test
    void givesBackWhatItWasGiven() {
        fill(1000);
        assertEquals(1000, table.size());
        assertArrayEquals(new double[] {777, 0.1 * 777}, table.row(777).values());
    }

    @Test
    void keepsTheRowsThatAreWanted() {
        fill(10);
        assertTrue(table.keep(row -> row % 2 == 1));
        assertEquals(List.of(1L, 3L, 5L, 7L, 9L), times());
        assertTrue(table.keep(row -> !table.within(row, 3, 7)));
        assertEquals(List.of(1L, 9L), times());
        assertFalse(table.keep(row -> true));
        assertArrayEquals(new double[] {9, 0.1 * 9}, table.row(1).values());
    }

    @Test
    void columnsStayByTheirNamesWhenTheMetricsChange() {
        fill(2);
        table.follow(Schema.named("b", "c"));
        table.add(2, new double[] {7, 8});
        assertArrayEquals(new double[] {0.1, Double.NaN}, table.row(1).values());
        assertArrayEquals(new double[] {7, 8}, table.row(2).values());
        for (int i = 3; i < 200; i++) {
            table.add(i, new double[] {i, i});
        }
        assertArrayEquals(new double[] {0.1, Double.NaN}, table.row(1).values());
    }

    @Test
    void aColumnThatComesLateIsMissingInRowsThatWereThereBefore() {
        fill(100);
        table.keep(row -> row < 3);
        table.follow(Schema.named("a", "b", "c"));
        assertArrayEquals(new double[] {2, 0.2, Double.NaN}, table.row(2).values());
    }

    @Test
    void changesAreKeptToSevenDigits() {
        Event with = new MetricChanges().beside(Event.of("s", 0, Schema.named("cpu"), 1), 1000);
        table.follow(with.schema());
        table.add(0, new double[] {1.0 / 3, 1.0 / 3});
        assertArrayEquals(
                new double[] {1.0 / 3, (float) (1.0 / 3)}, table.row(0).values());
    }
}
