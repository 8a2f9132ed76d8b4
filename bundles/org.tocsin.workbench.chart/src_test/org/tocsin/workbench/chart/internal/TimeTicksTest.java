package org.tocsin.workbench.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.workbench.chart.TimeSpan;

class TimeTicksTest {

    private static final long NOON = Instant.parse("2026-06-30T12:00:07Z").toEpochMilli();

    @Test
    void shouldStandOnRoundMoments() {
        List<TimeTicks.Tick> ticks = TimeTicks.of(TimeSpan.endingAt(NOON, 60_000), 7, ZoneOffset.UTC);
        assertEquals(
                List.of("11:59:10", "11:59:20", "11:59:30", "11:59:40", "11:59:50", "12:00:00"),
                ticks.stream().map(TimeTicks.Tick::label).toList());
    }

    @Test
    void shouldBeRoundInTheZoneAndNameTheDayAtMidnight() {
        List<TimeTicks.Tick> ticks = TimeTicks.of(TimeSpan.endingAt(NOON, 86_400_000), 5, ZoneId.of("Asia/Kolkata"));
        assertEquals(
                List.of("18:00", "30 Jun", "06:00", "12:00"),
                ticks.stream().map(TimeTicks.Tick::label).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000, 60_000, 300_000, 3_600_000, 86_400_000, 604_800_000})
    void shouldNotBeTooMany(long length) {
        int count =
                TimeTicks.of(TimeSpan.endingAt(NOON, length), 8, ZoneOffset.UTC).size();
        assertTrue(count >= 1 && count <= 9, count + " ticks");
    }
}
