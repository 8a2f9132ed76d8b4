package org.tocsin.workbench.core.silence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.monitor.AlertSamples;

class SilenceWordsTest {

    private static final Instant NOW = AlertSamples.START;
    private static final SilenceScope WEB = new SilenceScope(
            NamePattern.of("web-*"),
            NamePattern.ANY,
            NamePattern.of("cpu-high"),
            Set.of(Severity.WARNING, Severity.INFO),
            "disk");

    private final SilenceWords words = new SilenceWords(NOW, ZoneOffset.UTC);

    private static AlertSilence silence(SilenceSchedule schedule) {
        return new AlertSilence("s1", WEB, schedule, "", "", NOW);
    }

    private static SilenceState state(SilenceSchedule schedule, SilenceTally tally, Duration later) {
        return SilenceState.of(new SilenceEntry(silence(schedule), tally), NOW.plus(later));
    }

    private static Weekly saturdays() {
        return new Weekly(Set.of(DayOfWeek.SATURDAY), LocalTime.of(22, 0), Duration.ofHours(4), ZoneId.of("UTC"));
    }

    @Test
    void shouldSayWhatIsHidden() {
        assertEquals("source web-*, rule cpu-high, severity info or warning, text “disk”", SilenceWords.scope(WEB));
    }

    @Test
    void shouldSayUntilWhenAndWhenNext() {
        assertEquals("until 13:00", words.when(silence(Once.from(NOW, Duration.ofHours(1)))));
        assertEquals("until Wed 08:00", words.when(silence(Once.from(NOW, Duration.ofHours(20)))));
        assertEquals("until 10 Jul 12:00", words.when(silence(Once.from(NOW, Duration.ofDays(10)))));
        assertEquals("next 13:00 – 14:00", words.when(silence(Once.from(NOW.plusSeconds(3_600), Duration.ofHours(1)))));
        assertEquals("next Sat 22:00 – 02:00", words.when(silence(saturdays())));
        assertEquals("ended 11:30", words.when(silence(Once.from(NOW.minusSeconds(3_600), Duration.ofMinutes(30)))));
        assertEquals("Sat at 22:00 for 4h, UTC", SilenceWords.calendar(saturdays()));
    }

    @Test
    void shouldSayWhenItLastHidSomething() {
        assertEquals("never", words.last(SilenceTally.NONE));
        assertEquals("just now", words.last(new SilenceTally(1, Optional.of(NOW.minusSeconds(3)))));
        assertEquals("5 min ago", words.last(new SilenceTally(1, Optional.of(NOW.minusSeconds(300)))));
        assertEquals("3 days ago", words.last(new SilenceTally(1, Optional.of(NOW.minusSeconds(259_200)))));
    }

    @Test
    void shouldSayInTheStatusLineHowMuchIsHidden() {
        assertEquals("", SilenceWords.badge(SilenceCensus.NONE));
        assertEquals("1 silence hides nothing", SilenceWords.badge(new SilenceCensus(Set.of(), Map.of(), 0, 1)));
        assertEquals("2 silences hide 5 alerts", SilenceWords.badge(new SilenceCensus(Set.of(), Map.of(), 5, 2)));
    }

    @Test
    void shouldMarkWhatEndsSoonAndWhatHidesNothingForLong() {
        SilenceSchedule month = Once.from(NOW, Duration.ofDays(30));
        assertEquals(SilenceState.ACTIVE, state(month, SilenceTally.NONE, Duration.ofHours(1)));
        assertEquals(SilenceState.UNUSED, state(month, SilenceTally.NONE, Duration.ofDays(14)));
        SilenceTally used = new SilenceTally(1, Optional.of(NOW.plus(Duration.ofDays(10))));
        assertEquals(SilenceState.ACTIVE, state(month, used, Duration.ofDays(14)));
        assertEquals(SilenceState.ENDING, state(month, used, Duration.ofDays(30).minusMinutes(10)));
        assertEquals(SilenceState.ENDED, state(month, used, Duration.ofDays(30)));
        assertEquals(SilenceState.WAITING, state(saturdays(), SilenceTally.NONE, Duration.ZERO));
        assertEquals(SilenceState.UNUSED, state(saturdays(), SilenceTally.NONE, Duration.ofDays(21)));
    }

    @Test
    void shouldListWhatIsOverLast() {
        SilenceEntry over = new SilenceEntry(silence(Once.from(NOW, Duration.ofSeconds(1))), SilenceTally.NONE);
        SilenceEntry holds = new SilenceEntry(silence(Once.from(NOW, Duration.ofHours(1))), SilenceTally.NONE);
        List<SilenceRow> rows =
                SilenceRow.of(List.of(over, holds), SilenceCensus.NONE, NOW.plus(Duration.ofMinutes(1)));
        assertEquals(List.of(holds, over), rows.stream().map(SilenceRow::entry).toList());
    }
}
