package org.tocsin.api.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter.OfInteger("trees", "Trees", "", 100, 10, 1000),
            new Parameter.OfNumber("share", "Share", "", 0.5, 0, 1),
            new Parameter.OfBoolean("follow", "Follow", "", false),
            new Parameter.OfChoice("faults", "Faults", "", "random", List.of("random", "none")),
            new Parameter.OfDuration(
                    "interval", "Interval", "", Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofHours(1)),
            new Parameter.OfText("file", "File", "", ""));

    @Test
    void whatNobodySetHasItsDefault() {
        Settings settings = Settings.defaults(PARAMETERS);
        assertEquals(100, settings.integer("trees"));
        assertEquals(0.5, settings.number("share"));
        assertEquals(false, settings.flag("follow"));
        assertEquals("random", settings.text("faults"));
        assertEquals(Duration.ofSeconds(1), settings.duration("interval"));
        assertEquals("", settings.text("file"));
    }

    @Test
    void givesWhatWasSet() {
        Settings settings = Settings.of(PARAMETERS, Map.of("trees", " 200 ", "interval", "250ms"));
        assertEquals(200, settings.integer("trees"));
        assertEquals(Duration.ofMillis(250), settings.duration("interval"));
    }

    @Test
    void saysOfEachValueWhatWasExpected() {
        assertEquals(List.of("trees: '5' is not a whole number from 10 to 1000."), problems("trees", "5"));
        assertEquals(List.of("share: 'NaN' is not a number from 0.0 to 1.0."), problems("share", "NaN"));
        assertEquals(List.of("follow: 'yes' is not true or false."), problems("follow", "yes"));
        assertEquals(List.of("faults: 'all' is not one of random, none."), problems("faults", "all"));
        assertTrue(problems("interval", "1ms").get(0).startsWith("interval: '1ms' is not a duration from 100ms to 1h"));
        assertTrue(problems("tree", "5").get(0).startsWith("There is no setting 'tree'; known are trees, share"));
        assertThrows(IllegalArgumentException.class, () -> Settings.of(PARAMETERS, Map.of("trees", "x")));
    }

    private static List<String> problems(String name, String value) {
        return Settings.problems(PARAMETERS, Map.of(name, value));
    }

    @Test
    void areEqualWhenTheyGiveTheSame() {
        assertEquals(Settings.defaults(PARAMETERS), Settings.of(PARAMETERS, Map.of()));
        assertNotEquals(Settings.defaults(PARAMETERS), Settings.of(PARAMETERS, Map.of("trees", "200")));
    }
}
