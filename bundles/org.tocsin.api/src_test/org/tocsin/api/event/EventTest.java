package org.tocsin.api.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EventTest {

    private static final Schema SCHEMA = Schema.named("cpu", "memory");

    @Test
    void knowsItsValuesByNameAndPosition() {
        Event event = Event.of("web-1", 1_000, SCHEMA, 50, Double.NaN);
        assertEquals(50, event.value("cpu"));
        assertEquals(50, event.value(0));
        assertTrue(Double.isNaN(event.value("memory")));
        assertTrue(Double.isNaN(event.value("disk")));
    }

    @Test
    void cannotBeChangedThroughACopyOfItsValues() {
        Event event = Event.of("web-1", 1_000, SCHEMA, 50, 60);
        event.values()[0] = 99;
        assertEquals(50, event.value(0));
    }

    @Test
    void hasOneValueAMetric() {
        assertThrows(IllegalArgumentException.class, () -> Event.of("web-1", 0, SCHEMA, 1));
        assertThrows(IllegalArgumentException.class, () -> Schema.named("cpu", "cpu"));
        assertThrows(IllegalArgumentException.class, () -> Metric.of(" "));
    }

    @Test
    void isEqualWhenAllOfItIs() {
        assertEquals(
                Event.of("a", 1, SCHEMA, 1, Double.NaN),
                Event.of("a", 1, Schema.named("cpu", "memory"), 1, Double.NaN));
    }
}
