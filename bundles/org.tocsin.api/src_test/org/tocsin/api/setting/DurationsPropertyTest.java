package org.tocsin.api.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DurationsPropertyTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long millis) {
        Duration duration = Duration.ofMillis(millis);
        assertEquals(duration, Durations.parse(Durations.text(duration)));
    }

    @Property
    void anyTextIsADurationOrToldNotToBe(@ForAll String text) {
        try {
            Durations.parse(text);
        } catch (DateTimeException told) {
            assertEquals("'" + text + "' is not a duration such as 250ms, 30s, 5m, 2h or 1d.", told.getMessage());
        }
    }
}
