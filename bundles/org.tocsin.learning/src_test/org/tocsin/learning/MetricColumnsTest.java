package org.tocsin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class MetricColumnsTest {

    private final MetricColumns columns = new MetricColumns();

    private boolean take(Schema schema, double... values) {
        return columns.take(Event.of("a", 0, schema, values));
    }

    @Test
    void shouldKeepColumnsWhereTheyAreWhateverTheOrder() {
        take(Schema.named("cpu", "memory"), 1, 2);
        take(Schema.named("memory", "cpu"), 20, 10);
        assertEquals("cpu", columns.metric(0).name());
        assertEquals(10, columns.value(0));
        assertEquals(20, columns.value(1));
    }

    @Test
    void shouldGoOnWithTheLastValueWhereOneIsMissing() {
        take(Schema.named("cpu", "memory"), 1, 2);
        assertTrue(take(Schema.named("cpu"), 5));
        assertEquals(2, columns.value(1));
        assertTrue(take(Schema.named("cpu", "memory"), 6, Double.NaN));
        assertEquals(2, columns.value(1));
        assertFalse(take(Schema.named("cpu", "memory"), Double.NaN, Double.NaN));
        assertFalse(take(Schema.named()));
    }

    @Test
    void shouldAddColumnsForMetricsThatComeLater() {
        take(Schema.named("cpu"), 1);
        take(Schema.named("disk"), Double.NaN);
        assertEquals(2, columns.count());
        assertTrue(Float.isNaN(columns.row()[1]));
        take(Schema.named("disk"), 7);
        assertEquals(7, columns.value(1));
        assertEquals(1, columns.value(0));
    }

    @Test
    void shouldStayExactWhereLargeNumbersMoveLittle() {
        take(Schema.named("bytes"), 1e12);
        take(Schema.named("bytes"), 1e12 + 3);
        assertEquals(3, columns.row()[0]);
        assertEquals(1e12 + 3, columns.value(0));
    }

    @Test
    void shouldTellNoDigitsThatAreNotCertain() {
        take(Schema.named("throughput", "errors"), 249.37, 0.1);
        take(Schema.named("throughput", "errors"), 0, 0.1);
        assertEquals(0, columns.rounded(0, columns.row()[0]));
        assertEquals(0.1, columns.rounded(1, columns.row()[1]));
        take(Schema.named("throughput", "errors"), 1234.5, 1e15);
        assertEquals(1234.5, columns.rounded(0, columns.row()[0]));
        assertEquals(1e15, columns.rounded(1, columns.row()[1]), 1e8);
        assertTrue(Double.isNaN(columns.rounded(0, Float.NaN)));
    }

    @Test
    void shouldTakeInfinityAsVeryLarge() {
        take(Schema.named("cpu"), 1);
        take(Schema.named("cpu"), Double.NEGATIVE_INFINITY);
        assertTrue(Float.isFinite(columns.row()[0]) && columns.row()[0] < -1e12);
    }

    @Test
    void shouldTellWhatWasMeasuredToTheLastDigit() {
        take(Schema.named("throughput"), 301.462000004577);
        take(Schema.named("throughput"), 0);
        assertEquals(0, columns.value(0));
    }
}
