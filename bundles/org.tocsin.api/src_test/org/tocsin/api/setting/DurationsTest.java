package org.tocsin.api.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "250ms,250",
        "30s,30000",
        "5m,300000",
        "2h,7200000",
        "1d,86400000",
        "1h30m,5400000",
        "1.5s,1500",
        "0,0",
        "' 30 s ',30000"
    })
    void readsWhatPeopleWrite(String text, long millis) {
        assertEquals(Duration.ofMillis(millis), Durations.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-5s", "5", "5 parsecs", "5s!", "99999999999999999999d"})
    void saysWhatIsNotADuration(String text) {
        DateTimeException wrong = assertThrows(DateTimeException.class, () -> Durations.parse(text));
        assertEquals("'" + text + "' is not a duration such as 250ms, 30s, 5m, 2h or 1d.", wrong.getMessage());
    }

    @Test
    void writesTheShortestText() {
        assertEquals("1h30m", Durations.text(Duration.ofMinutes(90)));
        assertEquals("1d1ms", Durations.text(Duration.ofDays(1).plusMillis(1)));
        assertEquals("0s", Durations.text(Duration.ZERO));
        assertEquals("-2s", Durations.text(Duration.ofSeconds(-2)));
    }
}
