package org.tocsin.session.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;

class RowTimesTest {

    private static String placed(String column, long seconds) {
        Event event = Event.of("a", seconds * 1000, Schema.named("m"), 1);
        return new RowTimes(column, Duration.ofMinutes(5)).placed(event).time().toString();
    }

    @Test
    void aColumnTIsARowNumber() {
        assertEquals("2000-01-01T00:00:00Z", placed("t", 0));
        assertEquals("2000-01-01T00:10:00Z", placed("T", 2));
    }

    @Test
    void timesStayWhatTheyAre() {
        assertEquals("1970-01-01T00:00:02Z", placed("timestamp", 2));
        assertEquals("2026-01-01T00:00:00Z", placed("t", 1_767_225_600));
    }
}
